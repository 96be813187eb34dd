import { and, eq, exists, gte, inArray, lte, notExists, or, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Database, Transaction } from '../db/client.ts';
import { roundTransitions } from '../db/schema/index.ts';
import type { Row } from './row.ts';

/** A round's rows, and when each was written. */
interface OfRound {
	readonly roundId: SQLiteColumn;
	readonly at: SQLiteColumn;
}

/** What the municipality knows: written when its project staff decided, or before. */
export function decided(database: Database | Transaction, { roundId, at }: OfRound): SQL {
	return exists(
		database
			.select({ id: roundTransitions.id })
			.from(roundTransitions)
			.where(
				and(
					eq(roundTransitions.roundId, roundId),
					eq(roundTransitions.from, 'in-review'),
					gte(roundTransitions.at, at)
				)
			)
	);
}

/** Acceptance is final: who was accepted once still is. */
export function accepted(database: Database | Transaction, roundId: SQLiteColumn): SQL {
	const rounds = database
		.select({ id: roundTransitions.roundId })
		.from(roundTransitions)
		.where(eq(roundTransitions.to, 'accepted'));
	return inArray(roundId, rounds);
}

/** The same, or corrected after the round was accepted, or told at once, before the hand-in. */
export function evaluationsTold(database: Database | Transaction, rows: OfRound): SQL {
	const known = or(
		decided(database, rows),
		accepted(database, rows.roundId),
		beforeHandIn(database, rows)
	);
	if (!known) throw new Error('three conditions are one');
	return known;
}

function beforeHandIn(database: Database | Transaction, { roundId, at }: OfRound): SQL {
	return notExists(
		database
			.select({ id: roundTransitions.id })
			.from(roundTransitions)
			.where(
				and(
					eq(roundTransitions.roundId, roundId),
					eq(roundTransitions.to, 'submitted'),
					lte(roundTransitions.at, at)
				)
			)
	);
}

/**
 * Entries counted anew, round by round: positions that are missing would tell how much the project
 * staff said among themselves.
 */
export function countedAnew(rows: readonly Row[]): Row[] {
	const byRound = Map.groupBy(rows, ({ roundId }) => roundId);
	return [...byRound.values()].flatMap((entries) => {
		const sorted = entries.toSorted(
			(one, other) => Number(one['position']) - Number(other['position'])
		);
		const places = new Map(sorted.map(({ position }, index) => [position, index + 1]));
		return sorted.map((row) => ({
			...row,
			position: places.get(row['position']),
			inReplyTo: places.get(row['inReplyTo']) ?? null
		}));
	});
}
