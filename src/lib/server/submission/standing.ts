import { asc, eq } from 'drizzle-orm';
import type { SubmissionKind } from '#lib/domain/submission/content.ts';
import type { Database, Transaction } from '../db/client.ts';
import { accounts, roundTransitions, submissions } from '../db/schema/index.ts';

/** A submission without its contents. */
export interface SubmissionHead {
	id: string;
	number: number;
	kind: SubmissionKind;
	checksum: string;
	by: string;
	at: Date;
	/** What the municipality wrote to project staff with a hand-in; empty: nothing. */
	note: string;
	/** Taken back, or withdrawn with its round, before a review began: staff do not see it. */
	takenBack: boolean;
}

/** Every submission of a round, the first one first; who calls this answers for who sees it. */
export function submissionHeads(
	database: Database | Transaction,
	roundId: string
): SubmissionHead[] {
	const steps = database
		.select({
			position: roundTransitions.position,
			to: roundTransitions.to,
			note: roundTransitions.note
		})
		.from(roundTransitions)
		.where(eq(roundTransitions.roundId, roundId))
		.all();
	const next = new Map(steps.map(({ position, to }) => [position - 1, to]));
	const notes = new Map(steps.map(({ position, note }) => [position, note]));
	return database
		.select({
			id: submissions.id,
			number: submissions.number,
			kind: submissions.kind,
			checksum: submissions.checksum,
			by: accounts.name,
			at: submissions.at,
			position: submissions.position
		})
		.from(submissions)
		.innerJoin(accounts, eq(accounts.id, submissions.accountId))
		.where(eq(submissions.roundId, roundId))
		.orderBy(asc(submissions.number))
		.all()
		.map(({ position, ...head }) => {
			const then = position === null ? undefined : next.get(position);
			const note = position === null ? '' : (notes.get(position) ?? '');
			return { ...head, note, takenBack: then !== undefined && then !== 'in-review' };
		});
}

/** What staff read: the newest submission that was not taken back; undefined without any. */
export function submissionInForce(
	database: Database | Transaction,
	roundId: string
): SubmissionHead | undefined {
	return submissionHeads(database, roundId).findLast(({ takenBack }) => !takenBack);
}
