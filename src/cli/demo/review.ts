import { accountId, coordinatorOf } from './accounts.ts';
import { momentOf } from './days.ts';
import { reviewerOf } from './history.ts';
import { enteredOn, type Place, type PlannedRound } from './plan.ts';
import { programmeId } from './programme.ts';
import { evaluationTexts, reviewThreads, blockTexts } from './review-texts.ts';
import { idOf } from './seed.ts';

/** What the staff said of the fields of a round that is accepted. */
export function evaluationRows(place: Place, number: number, round: PlannedRound) {
	const on = enteredOn(round, 'accepted');
	if (!on || number !== place.rounds.length) return [];
	return Object.entries(evaluationTexts).map(([fieldKey, { comment, recommendation }]) => ({
		id: idOf('evaluation', place.slug, number, fieldKey),
		roundId: idOf('round', place.slug, number),
		fieldKey,
		version: 1,
		comment,
		recommendation,
		exampleId: null,
		accountId: accountId(reviewerOf(place)),
		at: momentOf(on, '13:40')
	}));
}

/** Questions, answers and notes beside a round that is in review. */
export function reviewEntryRows(place: Place, number: number, round: PlannedRound) {
	const on = enteredOn(round, 'in-review');
	if (!on || enteredOn(round, 'accepted')) return [];
	return reviewThreads.map((entry, index) => ({
		...entry,
		id: idOf('review-entry', place.slug, number, index),
		roundId: idOf('round', place.slug, number),
		position: index + 1,
		accountId: accountId(entry.side === 'staff' ? reviewerOf(place) : coordinatorOf(place.slug)),
		at: momentOf(on, `14:${String(10 + index).padStart(2, '0')}`)
	}));
}

export function textBlockRows() {
	return blockTexts.map(({ fieldKey, text }, index) => ({
		id: idOf('text-block', index),
		programmeId,
		fieldKey,
		text,
		accountId: accountId('staff@demo.example'),
		createdAt: momentOf('2020-09-01', `09:${String(10 + index)}`)
	}));
}
