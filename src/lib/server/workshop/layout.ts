import { eq, inArray } from 'drizzle-orm';
import { eraseForGood, type Transaction } from '../db/client.ts';
import { ballots, seats, workshopItems, workshopNotes } from '../db/schema/index.ts';

/**
 * Writes the seats, ballots and notes of a workshop anew, by their random keys. SQLite keeps the
 * order of the keys in its pages, but puts each entry where there is room when it comes: where they
 * lie tells in which order they came, and so, with a list of who came when, who voted how.
 */
export function layOutAnew(transaction: Transaction, workshopId: string): void {
	eraseForGood(transaction);
	const items = transaction
		.select({ id: workshopItems.id })
		.from(workshopItems)
		.where(eq(workshopItems.workshopId, workshopId));
	const ofItems = inArray(ballots.itemId, items);
	const cast = transaction.select().from(ballots).where(ofItems).all();
	const taken = transaction.select().from(seats).where(eq(seats.workshopId, workshopId)).all();
	const onItems = inArray(workshopNotes.itemId, items);
	const noted = transaction.select().from(workshopNotes).where(onItems).all();
	transaction.delete(ballots).where(ofItems).run();
	transaction.delete(seats).where(eq(seats.workshopId, workshopId)).run();
	transaction.delete(workshopNotes).where(onItems).run();
	for (const seat of byKey(taken, ({ id }) => id)) transaction.insert(seats).values(seat).run();
	for (const ballot of byKey(cast, ({ itemId, seatId }) => itemId + seatId)) {
		transaction.insert(ballots).values(ballot).run();
	}
	for (const note of byKey(noted, ({ id }) => id)) {
		transaction.insert(workshopNotes).values(note).run();
	}
}

function byKey<T>(rows: readonly T[], key: (row: T) => string): T[] {
	return rows.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}
