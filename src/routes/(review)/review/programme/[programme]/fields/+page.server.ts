import { namesOf } from '../../../releases/cells.server.ts';
import { overallField } from '#lib/domain/benchmark/index.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { fieldTitles } from '#lib/server/instrument/queries.ts';
import { fieldsAcross, keptProgramme } from '#lib/server/programme/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorizeStaff(locals.context, 'programme.view');
	const { slug, title } = keptProgramme(access, params.programme);
	const nameOf = namesOf(fieldTitles(access.database));
	const found = fieldsAcross(access, slug);
	const all = (found?.fields ?? []).map((one) => ({ ...one, name: nameOf(one.field) }));
	return {
		programme: { slug, title },
		release: found && { title: found.title, cutoffOn: found.cutoffOn },
		overall: all.find(({ field }) => field === overallField)?.cell ?? null,
		fields: all.filter(({ field }) => field !== overallField)
	};
};
