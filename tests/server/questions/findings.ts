import * as lastRows from '#lib/server/findings/last-rows.ts';
import * as findingConfirmations from '#lib/server/findings/confirmations.ts';
import { findingCounts } from '#lib/server/findings/counting.ts';
import * as outgoing from '#lib/server/findings/outgoing.ts';
import { findingHistory } from '#lib/server/findings/history.ts';
import { originIn } from '#lib/server/findings/origin.ts';
import { likelyRoundId, misplacedPart } from '#lib/server/findings/places.ts';
import * as findings from '#lib/server/findings/queries.ts';
import { inTown, inRound, type Questions } from './asking.ts';

/** What the room `findings` is asked. */
export const findingsQuestions: Questions = {
	'findings/last-rows.lastReleases': (...at) => lastRows.lastReleases(at[0].database, at[1]),
	'findings/last-rows.lastStates': (...at) => lastRows.lastStates(at[0].database, at[1]),
	'findings/queries.findingByNumber': (...at) =>
		findings.findingByNumber(inTown(...at, 'findings.view'), 1),
	'findings/queries.findingsOf': (...at) =>
		findings.findingsOf(inTown(...at, 'findings.view', 'office')),
	'findings/confirmations.confirmationsOf': (...[towns, town]) =>
		findingConfirmations.confirmationsOf(inTown(towns, town, 'findings.view'), `finding-${town}`),
	'findings/confirmations.storedConfirmations': (...[towns, town]) =>
		findingConfirmations.storedConfirmations(towns.database, `finding-${town}`),
	'findings/rows.contentOf': 'pure',
	'findings/outgoing.approvedSummaries': (...at) => {
		const { database, municipality, round } = inRound(...at, 'rounds.view');
		return outgoing.approvedSummaries(database, municipality.id, round.id);
	},
	'findings/outgoing.unapprovedSummaries': (...at) => {
		const { database, municipality, round } = inRound(...at, 'rounds.view');
		return outgoing.unapprovedSummaries(database, municipality.id, round.id);
	},
	'findings/counting.findingCounts': (...at) => findingCounts(inTown(...at, 'findings.view')),
	'findings/history.findingHistory': (...[towns, town]) =>
		findingHistory(inTown(towns, town, 'findings.view'), `finding-${town}`),
	'findings/origin.originIn': (...[towns, town]) =>
		originIn(inTown(towns, town, 'findings.record'), new URLSearchParams({ note: `note-${town}` })),
	'findings/places.likelyRoundId': (...at) => likelyRoundId(inTown(...at, 'findings.record')),
	'findings/places.misplacedPart': (...[towns, town]) =>
		misplacedPart(inTown(towns, town, 'findings.record'), {
			fieldKey: 'f6',
			criterionKey: 'orte',
			roundId: null
		}),
	'findings/queries.findingTitles': (...at) =>
		findings.findingTitles(inTown(...at, 'measures.keep'))
};
