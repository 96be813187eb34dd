import { eq, inArray } from 'drizzle-orm';
import { eraseForGood, type Transaction } from '../db/client.ts';
import { ballots, consoleLinks, seats, workshopItems, workshops } from '../db/schema/index.ts';

/**
 * Deletes every ballot and seat of a round: when it finishes, nobody can be asked any more how they
 * voted. The published tallies stay. Runs inside the transaction that finishes the round.
 */
export function eraseBallots(transaction: Transaction, roundId: string): void {
	const held = transaction
		.select({ id: workshops.id })
		.from(workshops)
		.where(eq(workshops.roundId, roundId))
		.all()
		.map(({ id }) => id);
	if (held.length > 0) eraseSeats(transaction, held);
}

/** Deletes every ballot, seat and console link of these workshops, for good. */
export function eraseSeats(transaction: Transaction, held: readonly string[]): void {
	eraseForGood(transaction);
	const items = transaction
		.select({ id: workshopItems.id })
		.from(workshopItems)
		.where(inArray(workshopItems.workshopId, held))
		.all()
		.map(({ id }) => id);
	if (items.length > 0) transaction.delete(ballots).where(inArray(ballots.itemId, items)).run();
	transaction.delete(seats).where(inArray(seats.workshopId, held)).run();
	transaction.delete(consoleLinks).where(inArray(consoleLinks.workshopId, held)).run();
}
