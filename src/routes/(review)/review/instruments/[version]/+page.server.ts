import { noticeIn } from '#lib/forms/notice.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { provenanceLine } from '#lib/i18n/provenance.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { publishedVersion } from '#lib/server/instrument/published.ts';
import { previewIn } from '../preview.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorizeStaff(locals.context, 'instruments.view');
	const { id, digest, publishedAt, instrument } =
		publishedVersion(access, params.version) ?? notFound();
	return {
		id,
		digest,
		publishedAt,
		before: instrument.formerly?.[0]?.version ?? null,
		title: textOf(instrument.title),
		version: instrument.version,
		provenance: provenanceLine(instrument),
		...previewIn(instrument, url),
		done: noticeIn(url, ['published'])
	};
};
