import { and, eq, isNull, max } from 'drizzle-orm';
import type { Database, Transaction } from '../db/client.ts';
import { digestOf, newId, newSecret } from '../db/ids.ts';
import { seats, workshops } from '../db/schema/index.ts';
import type { Workshop } from './queries.ts';

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

/** Takes a new seat. @returns the secret for the cookie; only its hash is kept */
export function takeSeat(
	database: Database,
	workshop: Workshop,
	{ perspective, observer }: Joining
): string {
	const token = newSecret();
	database.transaction(
		(transaction) => {
			transaction
				.insert(seats)
				.values({
					id: newId(),
					workshopId: workshop.id,
					tokenHash: digestOf(token),
					number: nextNumber(transaction, workshop.id),
					perspective,
					observer
				})
				.run();
		},
		{ behavior: 'immediate' }
	);
	return token;
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

/** Numbers are given out in order, so that their holders can name them when a phone is lost. */
export function nextNumber(transaction: Transaction, workshopId: string): number {
	const row = transaction
		.select({ highest: max(seats.number) })
		.from(seats)
		.where(eq(seats.workshopId, workshopId))
		.get();
	return (row?.highest ?? 0) + 1;
}
