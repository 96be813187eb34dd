import { municipalityChains } from '#lib/server/chain/queries.ts';
import { inTown, type Questions } from './asking.ts';

/** What the room `chain` is asked. */
export const chainQuestions: Questions = {
	'chain/queries.municipalityChains': (...at) =>
		municipalityChains({
			findings: inTown(...at, 'findings.view'),
			measures: inTown(...at, 'measures.view'),
			results: inTown(...at, 'results.view')
		})
};
