import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { programmeRounds } from '#lib/server/review/programme-rounds.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const municipalities = programmeRounds(authorizeStaff(locals.context, 'review.view'));
	const waiting = municipalities.filter(({ round }) => round?.state === 'submitted').length;
	const inReview = municipalities.filter(({ round }) => round?.state === 'in-review').length;
	return { municipalities, waiting, inReview };
};
