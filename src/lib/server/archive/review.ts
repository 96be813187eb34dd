import {
	and,
	desc,
	eq,
	exists,
	gt,
	gte,
	inArray,
	lt,
	lte,
	ne,
	notExists,
	or,
	sql
} from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { alias, type SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Database, Transaction } from '../db/client.ts';
import { evaluations, externalViews, roundTransitions } from '../db/schema/index.ts';
import type { Row } from './row.ts';

/** External views as the municipality knows them: as each decision of its project staff left them. */
export function viewsTold(database: Database | Transaction): SQL {
	const later = alias(externalViews, 'later');
	const over = (decidedAt: SQLiteColumn) =>
		database
			.select({ id: later.id })
			.from(later)
			.where(
				and(
					eq(later.roundId, externalViews.roundId),
					eq(later.criterionKey, externalViews.criterionKey),
					gt(later.version, externalViews.version),
					lte(later.updatedAt, decidedAt)
				)
			);
	const { roundId, updatedAt } = externalViews;
	return decided(database, { roundId, at: updatedAt }, over);
}

/** Evaluations as the municipality knows them: the same, and what it was told at once. */
export function evaluationsTold(database: Database | Transaction): SQL {
	const later = alias(evaluations, 'later');
	const over = (decidedAt: SQLiteColumn) =>
		database
			.select({ id: later.id })
			.from(later)
			.where(
				and(
					eq(later.roundId, evaluations.roundId),
					eq(later.fieldKey, evaluations.fieldKey),
					gt(later.version, evaluations.version),
					lte(later.at, decidedAt)
				)
			);
	const told = or(decided(database, evaluations, over), toldAtOnce(database, evaluations));
	if (!told) throw new Error('two conditions are one');
	return told;
}

/** A round's rows, and when each was written. */
interface OfRound {
	readonly roundId: SQLiteColumn;
	readonly at: SQLiteColumn;
}

/**
 * Stood so when project staff decided. What was written over before is their draft, although it is
 * kept. @param over what had been written over a row by the time of a decision
 */
function decided(
	database: Database | Transaction,
	{ roundId, at }: OfRound,
	over: (decidedAt: SQLiteColumn) => Parameters<typeof notExists>[0]
): SQL {
	return exists(
		database
			.select({ id: roundTransitions.id })
			.from(roundTransitions)
			.where(
				and(
					eq(roundTransitions.roundId, roundId),
					eq(roundTransitions.from, 'in-review'),
					gte(roundTransitions.at, at),
					notExists(over(roundTransitions.at))
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

/** Said of an interim submission, or corrected after the acceptance: `stageAt`, as a condition. */
function toldAtOnce(database: Database | Transaction, { roundId, at }: OfRound): SQL {
	const step = database
		.select({ to: roundTransitions.to })
		.from(roundTransitions)
		.where(
			and(
				eq(roundTransitions.roundId, roundId),
				or(
					lt(roundTransitions.at, at),
					and(eq(roundTransitions.at, at), ne(roundTransitions.to, 'accepted'))
				)
			)
		)
		.orderBy(desc(roundTransitions.position))
		.limit(1);
	return sql`${step} in ('answering', 'workshop', 'consensus', 'accepted')`;
}

/** Versions counted anew: those that are missing would tell how often a text was written over. */
export function versionedAnew(key: 'fieldKey' | 'criterionKey') {
	return (rows: readonly Row[]): Row[] => {
		const versions = Map.groupBy(rows, (row) => `${String(row['roundId'])} ${String(row[key])}`);
		return [...versions.values()].flatMap((same) =>
			same
				.toSorted((one, other) => Number(one['version']) - Number(other['version']))
				.map((row, index) => ({ ...row, version: index + 1 }))
		);
	};
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
