import { authorize } from '#lib/server/access/authorize.ts';
import { offeredRound } from '#lib/server/programme/hand-in-dates.ts';
import { roundsOf, unfinishedAmong } from '#lib/server/rounds/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorize(locals.context, 'rounds.view', params);
	const rounds = roundsOf(access);
	return {
		rounds: rounds.map(({ number, title, state, since, workshopOn }) => ({
			number,
			title,
			state,
			since,
			workshopOn
		})),
		offer: offeredRound(access),
		unfinished: unfinishedAmong(rounds)?.title ?? null
	};
};
