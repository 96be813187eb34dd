import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { keptProgrammes } from '#lib/server/programme/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	programmes: keptProgrammes(authorizeStaff(locals.context, 'programme.view'))
});
