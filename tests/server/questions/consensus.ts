import * as consensus from '#lib/server/consensus/queries.ts';
import * as sheet from '#lib/server/consensus/sheet.ts';
import { inRound, type Questions } from './asking.ts';

/** What the room `consensus` is asked. */
export const consensusQuestions: Questions = {
	'consensus/queries.consensusOf': (...at) =>
		consensus.consensusOf(inRound(...at, 'consensus.view')),
	'consensus/queries.storedConsensus': (...at) => {
		const { database, round } = inRound(...at, 'consensus.view');
		return consensus.storedConsensus(database, round.id);
	},
	'consensus/sheet.consensusSheet': (...at) =>
		sheet.consensusSheet(inRound(...at, 'consensus.view'), 'f1', 'de'),
	'consensus/sheet.sheetConsensus': 'pure'
};
