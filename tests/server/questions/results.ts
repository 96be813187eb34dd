import * as compared from '#lib/server/results/compared.ts';
import { perspectivesOf } from '#lib/server/results/perspectives.ts';
import { acceptedRounds } from '#lib/server/results/accepted.ts';
import * as results from '#lib/server/results/queries.ts';
import * as rounds from '#lib/server/rounds/queries.ts';
import { inTown, inRound, type Questions } from './asking.ts';

/** What the room `results` is asked. */
export const resultsQuestions: Questions = {
	'results/compared.comparedResults': (...at) =>
		compared.comparedResults(inRound(...at, 'results.view')),
	'results/compared.courseLabels': 'pure',
	'results/compared.standingOfRound': 'pure',
	'results/compared.versionsNotice': 'pure',
	'results/perspectives.perspectivesOf': (...at) => perspectivesOf(inTown(...at, 'results.view')),
	'results/accepted.acceptedRounds': (...[towns, town]) =>
		acceptedRounds(towns.database, `programme-${town}`, '2022-06-21'),
	'results/queries.measured': (...at) => {
		const access = inTown(...at, 'results.view');
		return rounds.roundsOf(access).map((round) => results.measured(access.database, round));
	},
	'results/queries.completedResults': (...at) =>
		results.completedResults(inTown(...at, 'results.view')),
	'results/queries.resultsOf': (...at) => results.resultsOf(inRound(...at, 'results.view'))
};
