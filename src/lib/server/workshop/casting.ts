import { and, eq, isNotNull } from 'drizzle-orm';
import { readChoice } from '#lib/domain/workshop/index.ts';
import { highestLevel } from '#lib/domain/instrument/index.ts';
import type { Database, Transaction } from '../db/client.ts';
import { ballots, rounds, seats } from '../db/schema/index.ts';
import { instrumentById } from '../instrument/queries.ts';
import { hasEnded, itemsOf, type Item } from './queries.ts';
import type { SeatAccess } from './seats.ts';
import { announce } from './topics.ts';

export interface CastBallot {
	itemId: string;
	/** The opening that the voter saw: a vote for an earlier one does not count for a later one. */
	run: number;
	/** A level, `cannot-judge` or `abstain`, as the form sent it. */
	choice: string;
	/** Counts up with each choice of a seat on an item; without one, this is the newest. */
	number?: number | undefined;
}

export type Cast =
	| { kind: 'counted' }
	/** The item or the workshop has been closed, or the item was opened afresh meanwhile. */
	| { kind: 'closed' }
	/** An observer, or a seat that the coordinator has freed. */
	| { kind: 'no-vote' }
	| { kind: 'invalid' };

interface Waiting {
	access: SeatAccess;
	ballot: CastBallot;
	acknowledge: (cast: Cast) => void;
	refuse: (failure: unknown) => void;
}

const waiting = new Map<Database, Waiting[]>();

/**
 * Casts a ballot: a seat's earlier choice on the item is replaced, so that the same request sent
 * twice counts once; an older one that comes late is acknowledged and changes nothing. Ballots that arrive together are committed together; each is acknowledged
 * after its commit. No event, no log line, no time (product.md, „Protecting people“).
 */
export function castBallot(access: SeatAccess, ballot: CastBallot): Promise<Cast> {
	return new Promise((acknowledge, refuse) => {
		const queue = waiting.get(access.database);
		const entry = { access, ballot, acknowledge, refuse };
		if (queue) {
			queue.push(entry);
			return;
		}
		waiting.set(access.database, [entry]);
		setImmediate(() => commitTogether(access.database));
	});
}

function commitTogether(database: Database): void {
	const queue = waiting.get(database) ?? [];
	waiting.delete(database);
	try {
		const outcomes = database.transaction(
			(transaction) => {
				const agendas = new Map<string, Item[]>();
				return queue.map(({ access, ballot }) => {
					const { id } = access.workshop;
					const agenda = agendas.get(id) ?? itemsOf(transaction, id);
					agendas.set(id, agenda);
					return castOne(transaction, access, ballot, agenda);
				});
			},
			{ behavior: 'immediate' }
		);
		queue.forEach(({ acknowledge }, index) => acknowledge(outcomes[index] ?? { kind: 'invalid' }));
		for (const id of new Set(queue.map(({ access }) => access.workshop.id))) announce(id);
	} catch (failure) {
		for (const { refuse } of queue) refuse(failure);
	}
}

function castOne(
	transaction: Transaction,
	{ database, workshop, seat }: SeatAccess,
	{ itemId, run, choice, number }: CastBallot,
	agenda: readonly Item[]
): Cast {
	const item = agenda.find(({ id }) => id === itemId);
	if (!item || (item.smallGroup !== 0 && item.smallGroup !== seat.smallGroup)) {
		return { kind: 'invalid' };
	}
	if (item.state !== 'open' || item.run !== run) return { kind: 'closed' };
	if (hasEnded(transaction, workshop)) return { kind: 'closed' };
	const present = transaction
		.select({ observer: seats.observer })
		.from(seats)
		.where(
			and(
				eq(seats.id, seat.id),
				eq(seats.workshopId, workshop.id),
				// A freed seat has none any more.
				isNotNull(seats.tokenHash)
			)
		)
		.get();
	if (!present || present.observer) return { kind: 'no-vote' };
	if (readChoice(choice, highestOf(database, workshop.roundId)) === null)
		return { kind: 'invalid' };
	const last = ballotOf(transaction, seat.id, itemId)?.number ?? 0;
	const row = { choice, number: number ?? last + 1 };
	if (row.number < last) return { kind: 'counted' };
	transaction
		.insert(ballots)
		.values({ itemId, seatId: seat.id, ...row })
		.onConflictDoUpdate({ target: [ballots.itemId, ballots.seatId], set: row })
		.run();
	return { kind: 'counted' };
}

/** The highest level of the scale that a round is scored on. */
export function highestOf(database: Database | Transaction, roundId: string): number {
	const row = database
		.select({ instrumentId: rounds.instrumentId })
		.from(rounds)
		.where(eq(rounds.id, roundId))
		.get();
	if (!row) throw new Error('a workshop without a round');
	return highestLevel(instrumentById(database, row.instrumentId));
}

/** What this seat chose on an item, if anything. */
export function ownChoice({ database, seat }: SeatAccess, itemId: string) {
	return ballotOf(database, seat.id, itemId);
}

function ballotOf(database: Database | Transaction, seatId: string, itemId: string) {
	return database
		.select({ choice: ballots.choice, number: ballots.number })
		.from(ballots)
		.where(and(eq(ballots.itemId, itemId), eq(ballots.seatId, seatId)))
		.get();
}
