import { randomInt } from 'node:crypto';
import { and, count, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { RoundAccess } from '../access/access.ts';
import { change } from '../audit/change.ts';
import type { Database, Transaction } from '../db/client.ts';
import { digestOf, newId, newSecret } from '../db/ids.ts';
import { ballots, seats, workshops } from '../db/schema/index.ts';
import { itemsOf, type Workshop } from './queries.ts';

export interface Seat {
	id: string;
	number: number;
	perspective: string;
	observer: boolean;
	smallGroup: number;
}

/** Proof of a seat in an open workshop: what voting and following take. */
export interface SeatAccess {
	readonly database: Database;
	readonly workshop: Workshop;
	readonly seat: Seat;
}

export interface Joining {
	/** A perspective of the programme; empty for an observer. */
	perspective: string;
	observer: boolean;
}

/**
 * Of one workshop, observers among them: twice the largest hall. Without an end, whoever has the
 * code could fill the room with seats of their own.
 */
export const mostSeats = 600;

export type Taken =
	/** With the secret for the cookie; only its hash is kept. */
	| { kind: 'seated'; token: string }
	/** The console lets nobody new in. */
	| { kind: 'door-closed' }
	| { kind: 'full' };

/** Takes a new seat, where the door is open and one is left. */
export function takeSeat(
	database: Database,
	workshop: Workshop,
	{ perspective, observer }: Joining
): Taken {
	const token = newSecret();
	return database.transaction<Taken>(
		(transaction) => {
			const now = transaction.select().from(workshops).where(eq(workshops.id, workshop.id)).get();
			if (now?.doorClosed !== false) return { kind: 'door-closed' };
			if (takenSeats(transaction, workshop.id) >= mostSeats) return { kind: 'full' };
			const [number = 0] = freeNumbers(transaction, workshop.id, { count: 1 });
			transaction
				.insert(seats)
				.values({
					id: newId(),
					workshopId: workshop.id,
					tokenHash: digestOf(token),
					number,
					perspective,
					observer
				})
				.run();
			return { kind: 'seated', token };
		},
		{ behavior: 'immediate' }
	);
}

function takenSeats(transaction: Transaction, workshopId: string): number {
	const row = transaction
		.select({ taken: count() })
		.from(seats)
		.where(and(eq(seats.workshopId, workshopId), isNotNull(seats.tokenHash)))
		.get();
	return row?.taken ?? 0;
}

/** The seat behind a cookie, while its workshop is open. */
export function seatBehind(database: Database, token: string): SeatAccess | undefined {
	const row = database
		.select({ seat: seats, workshop: workshops })
		.from(seats)
		.innerJoin(workshops, eq(workshops.id, seats.workshopId))
		.where(and(eq(seats.tokenHash, digestOf(token)), isNull(workshops.endedAt)))
		.get();
	if (!row) return undefined;
	const { id, number, perspective, observer, smallGroup } = row.seat;
	return {
		database,
		workshop: row.workshop,
		seat: { id, number, perspective, observer, smallGroup }
	};
}

/** Moves a seat to a small group; 0: none. */
export function chooseGroup({ database, seat }: SeatAccess, smallGroup: number): void {
	database.update(seats).set({ smallGroup }).where(eq(seats.id, seat.id)).run();
}

/**
 * Frees the seat of a lost phone: its token stops working, and its ballots on items that are still
 * open go with it, so that the person can join again without counting twice. What was counted in a
 * closed item stays counted. False if nobody sits there.
 */
export function freeSeat(
	access: RoundAccess<'workshop.run'>,
	workshop: Workshop,
	number: number
): boolean {
	return change(access, (transaction) => {
		const seat = transaction
			.select({ id: seats.id })
			.from(seats)
			.where(
				and(eq(seats.workshopId, workshop.id), eq(seats.number, number), isNotNull(seats.tokenHash))
			)
			.get();
		if (!seat) return { result: false, trace: null };
		const open = itemsOf(transaction, workshop.id)
			.filter(({ state }) => state === 'open')
			.map(({ id }) => id);
		transaction
			.delete(ballots)
			.where(and(eq(ballots.seatId, seat.id), inArray(ballots.itemId, open)))
			.run();
		transaction.update(seats).set({ tokenHash: null }).where(eq(seats.id, seat.id)).run();
		const subject = `round:${access.round.number}/workshop:${workshop.id}`;
		return { result: true, trace: { action: 'seat.freed', subject } };
	});
}

/**
 * Numbers that their holders can name when a phone is lost: random, so that they do not tell who
 * came first, and of three digits until half of those are taken.
 */
export function freeNumbers(
	transaction: Transaction,
	workshopId: string,
	{ count }: { count: number }
): number[] {
	const rows = transaction
		.select({ number: seats.number })
		.from(seats)
		.where(eq(seats.workshopId, workshopId))
		.all();
	const taken = new Set(rows.map(({ number }) => number));
	return Array.from({ length: count }, () => {
		const number = freeNumber(taken);
		taken.add(number);
		return number;
	});
}

function freeNumber(taken: ReadonlySet<number>): number {
	let end = 1_000;
	while (taken.size * 2 > end) end *= 10;
	let number: number;
	do number = randomInt(end / 10, end);
	while (taken.has(number));
	return number;
}
