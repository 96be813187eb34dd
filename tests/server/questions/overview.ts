import * as overview from '#lib/server/overview/queries.ts';
import { standingIn } from '#lib/server/overview/situation.ts';
import * as rounds from '#lib/server/rounds/queries.ts';
import { inTown, inRound, type Questions } from './asking.ts';

/** What the room `overview` is asked. */
export const overviewQuestions: Questions = {
	'overview/queries.runningRoundOf': (...at) => {
		const access = inRound(...at, 'rounds.view', 2);
		return overview.runningRoundOf(access, rounds.roundsOf(access)[0]!);
	},
	'overview/queries.ownWorkOf': (...at) =>
		overview.ownWorkOf(inTown(...at, 'municipality.enter', 'contributor')),
	'overview/queries.answersEverything': (...at) =>
		overview.answersEverything(inTown(...at, 'municipality.enter')),
	'overview/situation.standingIn': (towns, town) => {
		const { access, ...standing } = standingIn(towns.as('coordinator', town), town);
		return { ...standing, municipality: access.municipality };
	}
};
