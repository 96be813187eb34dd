import { provenanceLine } from '#lib/i18n/provenance.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { draftOf, headOf } from '../../../draft.server.ts';
import { previewIn } from '../../../preview.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const draft = draftOf(authorizeStaff(locals.context, 'instruments.keep'), params.draft);
	const { instrument } = draft;
	return {
		...headOf(draft),
		provenance: provenanceLine(instrument),
		...previewIn(instrument, url)
	};
};
