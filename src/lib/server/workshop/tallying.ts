import { eq } from 'drizzle-orm';
import { publishTally, type Ballot } from '#lib/domain/disclosure/index.ts';
import { readChoice } from '#lib/domain/workshop/index.ts';
import type { RoundStep } from '../access/access.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { ballots, seats, tallies } from '../db/schema/index.ts';
import { perspectivesOf } from '../results/perspectives.ts';
import { highestOf } from './casting.ts';
import type { Item } from './queries.ts';

/** Counts the ballots of an item that is being closed, and keeps what may be published of them. */
export function storeTally(
	transaction: Transaction,
	access: RoundStep,
	{ id: itemId, criterionKey }: Pick<Item, 'id' | 'criterionKey'>
): void {
	const highest = highestOf(transaction, access.round.id);
	const cast = transaction
		.select({ choice: ballots.choice, perspective: seats.perspective, byHand: seats.onPaper })
		.from(ballots)
		.innerJoin(seats, eq(seats.id, ballots.seatId))
		.where(eq(ballots.itemId, itemId))
		.all()
		.flatMap(({ choice, perspective, byHand }): Ballot[] => {
			const read = readChoice(choice, highest);
			return read === null ? [] : [{ choice: read, perspective, byHand }];
		});
	const perspectives = [...perspectivesOf(access).keys()];
	transaction
		.insert(tallies)
		.values({
			id: newId(),
			roundId: access.round.id,
			criterionKey,
			itemId,
			published: publishTally(cast, { highest, perspectives }),
			revealed: false,
			closedAt: access.clock.now()
		})
		.run();
}

/** From now on pages and streams show the tally. */
export function revealTally(transaction: Transaction, itemId: string): void {
	transaction.update(tallies).set({ revealed: true }).where(eq(tallies.itemId, itemId)).run();
}

/** Every ballot on the item goes, and its tally with them (rule 22); those of other days stay. */
export function voidBallots(transaction: Transaction, itemId: string): void {
	transaction.delete(ballots).where(eq(ballots.itemId, itemId)).run();
	transaction.delete(tallies).where(eq(tallies.itemId, itemId)).run();
}
