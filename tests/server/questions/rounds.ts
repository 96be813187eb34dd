import * as rounds from '#lib/server/rounds/queries.ts';
import { settledDays } from '#lib/server/rounds/settled.ts';
import { inTown, inRound, type Questions } from './asking.ts';

/** What the room `rounds` is asked. */
export const roundsQuestions: Questions = {
	'rounds/finishing.finishRound': 'writes',
	'rounds/queries.returnedWith': (...at) => rounds.returnedWith(inRound(...at, 'rounds.view')),
	'rounds/queries.historyOf': (...at) => rounds.historyOf(inRound(...at, 'rounds.view')),
	'rounds/queries.planOf': (...at) => rounds.planOf(inRound(...at, 'rounds.view')),
	'rounds/queries.roundsOf': (...at) => rounds.roundsOf(inTown(...at, 'rounds.view')),
	'rounds/settled.settledDays': (...at) => settledDays(inTown(...at, 'results.view')),
	'rounds/queries.summaries': (towns, town) => rounds.summaries(towns.database, town),
	'rounds/queries.unfinishedAmong': 'pure'
};
