import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { submittedSummaries } from '#lib/server/review/summaries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	places: submittedSummaries(authorizeStaff(locals.context, 'summaries.view'))
});
