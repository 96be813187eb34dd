import type { RoundState } from '../rounds/transitions.ts';
import type { SubmissionKind } from '../submission/content.ts';
import type { Notice, ToReview } from './notice.ts';

/** What was sent to project staff and what happened to it since. */
export interface DeskFacts {
	readonly round: number;
	readonly state: RoundState;
	readonly submission: {
		readonly kind: SubmissionKind;
		readonly number: number;
		readonly at: Date;
	};
	/** The municipality's newest answer to a question: when, and its position; null: none. */
	readonly answered: { readonly at: Date; readonly position: number } | null;
	/** Whether a question waits for the municipality. */
	readonly asking: boolean;
	/** When somebody of the staff last wrote, assessed or proposed anything; null: nobody did. */
	readonly lastActAt: Date | null;
	/** Somebody else would accept it and a second person is wanted: when they said so; else null. */
	readonly proposedAt: Date | null;
}

/** What waits for somebody of the project staff about one municipality. */
export function deskNotices(facts: DeskFacts): Notice[] {
	return (['hand-ins', 'replies-to-review', 'second-reviews', 'interims'] as const).flatMap(
		(what): Notice[] => {
			const mark = markOf(what, facts);
			if (mark === null) return [];
			const marks = [`round-${facts.round}:${mark}`];
			return [{ kind: what, about: { what }, round: facts.round, late: false, marks }];
		}
	);
}

/** Null where it does not wait. */
function markOf(what: ToReview, facts: DeskFacts): string | null {
	const { state, submission, answered, asking, lastActAt, proposedAt } = facts;
	switch (what) {
		case 'hand-ins':
			return state === 'submitted' ? `submission-${submission.number}` : null;
		case 'replies-to-review':
			if (state !== 'in-review' || asking || answered === null) return null;
			return lastActAt === null || answered.at > lastActAt ? `answer-${answered.position}` : null;
		case 'second-reviews':
			if (state !== 'in-review' || proposedAt === null) return null;
			return `proposal-${proposedAt.getTime()}`;
		case 'interims': {
			const open = state === 'answering' || state === 'workshop' || state === 'consensus';
			if (!open || submission.kind !== 'interim') return null;
			if (lastActAt !== null && lastActAt >= submission.at) return null;
			return `interim-${submission.number}`;
		}
	}
}
