import { count, eq } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { ReviewAccess } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { evaluations, externalViews, reviewEntries } from '../db/schema/index.ts';
import { submissionInForce } from '../submission/standing.ts';

/**
 * What a decision is about, as a word for its form: with another submission, or with one thing more
 * that was assessed or written, it is another word.
 */
export function decisionSubject({ database, round }: ReviewAccess<'submission.view'>): string {
	return subjectOf(database, round.id);
}

/** The same inside a decision; who calls this answers for who sees it. */
export function subjectOf(database: Database | Transaction, roundId: string): string {
	const rows = (table: SQLiteTable, column: SQLiteColumn) =>
		database.select({ rows: count() }).from(table).where(eq(column, roundId)).get()?.rows ?? 0;
	return [
		submissionInForce(database, roundId)?.number ?? 0,
		rows(externalViews, externalViews.roundId),
		rows(evaluations, evaluations.roundId),
		rows(reviewEntries, reviewEntries.roundId)
	].join('.');
}
