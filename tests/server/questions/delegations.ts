import * as delegations from '#lib/server/delegations/queries.ts';
import { inTown, inRound, type Questions } from './asking.ts';

/** What the room `delegations` is asked. */
export const delegationsQuestions: Questions = {
	'delegations/queries.delegationsOf': (...at) =>
		delegations.delegationsOf(inRound(...at, 'rounds.view')),
	'delegations/queries.ownDelegations': (...at) =>
		delegations.ownDelegations(inTown(...at, 'municipality.enter', 'contributor')),
	'delegations/queries.possibleDelegates': (...at) =>
		delegations.possibleDelegates(inRound(...at, 'fields.delegate', 2))
};
