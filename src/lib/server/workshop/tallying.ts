import { and, eq } from 'drizzle-orm';
import { publishTally, type Ballot } from '#lib/domain/disclosure/index.ts';
import { readChoice } from '#lib/domain/workshop/index.ts';
import type { RoundAccess } from '../access/access.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { ballots, seats, tallies } from '../db/schema/index.ts';
import { perspectivesOf } from '../results/perspectives.ts';
import { highestOf } from './casting.ts';

/** Counts the ballots of an item that is being closed, and keeps what may be published of them. */
export function storeTally(
	transaction: Transaction,
	access: RoundAccess<'workshop.run'>,
	itemId: string,
	criterionKey: string
): void {
	const highest = highestOf(transaction, access.round.id);
	const cast = transaction
		.select({ choice: ballots.choice, perspective: seats.perspective })
		.from(ballots)
		.innerJoin(seats, eq(seats.id, ballots.seatId))
		.where(eq(ballots.itemId, itemId))
		.all()
		.flatMap(({ choice, perspective }): Ballot[] => {
			const read = readChoice(choice, highest);
			return read === null ? [] : [{ choice: read, perspective }];
		});
	const perspectives = [...perspectivesOf(access).keys()];
	const row = {
		published: publishTally(cast, { highest, perspectives }),
		revealed: false,
		closedAt: access.clock.now()
	};
	transaction
		.insert(tallies)
		.values({ id: newId(), roundId: access.round.id, criterionKey, ...row })
		.onConflictDoUpdate({ target: [tallies.roundId, tallies.criterionKey], set: row })
		.run();
}

/** From now on pages and streams show the tally. */
export function revealTally(
	transaction: Transaction,
	access: RoundAccess<'workshop.run'>,
	criterionKey: string
): void {
	transaction
		.update(tallies)
		.set({ revealed: true })
		.where(and(eq(tallies.roundId, access.round.id), eq(tallies.criterionKey, criterionKey)))
		.run();
}

/** Every ballot on the item goes, and the tally with them (rule 22). */
export function voidBallots(
	transaction: Transaction,
	access: RoundAccess<'workshop.run'>,
	itemId: string,
	criterionKey: string
): void {
	transaction.delete(ballots).where(eq(ballots.itemId, itemId)).run();
	transaction
		.delete(tallies)
		.where(and(eq(tallies.roundId, access.round.id), eq(tallies.criterionKey, criterionKey)))
		.run();
}
