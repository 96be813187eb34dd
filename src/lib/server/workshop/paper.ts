import { eq } from 'drizzle-orm';
import { choiceWords, type PaperCounts } from '#lib/domain/workshop/index.ts';
import type { RoundAccess } from '../access/access.ts';
import { change } from '../audit/change.ts';
import type { Transaction } from '../db/client.ts';
import { digestOf, newId } from '../db/ids.ts';
import { ballots, seats } from '../db/schema/index.ts';
import { highestOf } from './casting.ts';
import { itemOf, type Workshop } from './queries.ts';
import { freeNumbers } from './seats.ts';

export type Entered =
	| { kind: 'entered'; ballots: number }
	/** The same form, sent twice: the ballots count once. */
	| { kind: 'again' }
	/** Closed, or opened afresh since the form was shown. */
	| { kind: 'not-open' };

/** One filled-in form: sent twice it counts once, and only for the opening it was made for. */
export interface PaperEntry {
	/** Random, made with the form. */
	key: string;
	/** The opening of the item (`Item.run`). */
	run: number;
}

/**
 * Enters the counts of ballots on paper: each becomes a ballot of a seat without a token, so that
 * the tally is computed from rows like any other. Only while the item is open.
 */
export function enterPaperBallots(
	access: RoundAccess<'workshop.run'>,
	workshop: Workshop,
	itemId: string,
	counts: PaperCounts,
	entry?: PaperEntry
): Entered {
	return change<Entered>(access, (transaction) => {
		const item = itemOf(transaction, workshop.id, itemId);
		if (item?.state !== 'open' || (entry && entry.run !== item.run)) {
			return { result: { kind: 'not-open' }, trace: null };
		}
		const idOf = (index: number) =>
			entry ? digestOf(`paper ${itemId} ${entry.run} ${entry.key} ${index}`) : newId();
		if (hasSeat(transaction, idOf(0))) return { result: { kind: 'again' }, trace: null };
		const words = choiceWords(highestOf(transaction, access.round.id));
		const cast = [...counts].flatMap(([perspective, byChoice]) =>
			words.flatMap((choice) =>
				Array.from({ length: byChoice.get(choice) ?? 0 }, () => ({ perspective, choice }))
			)
		);
		const numbers = freeNumbers(transaction, workshop.id, { count: cast.length });
		for (const [index, { perspective, choice }] of cast.entries()) {
			const seat = { id: idOf(index), workshopId: workshop.id, number: numbers[index] ?? 0 };
			transaction
				.insert(seats)
				.values({ ...seat, perspective, onPaper: true })
				.run();
			transaction.insert(ballots).values({ itemId, seatId: seat.id, choice }).run();
		}
		const entered = cast.length;
		const subject = `round:${access.round.number}/criterion:${item.criterionKey}/paper:${entered}`;
		return {
			result: { kind: 'entered', ballots: entered },
			trace: { action: 'ballots.entered', subject }
		};
	});
}

function hasSeat(transaction: Transaction, id: string): boolean {
	return (
		transaction.select({ id: seats.id }).from(seats).where(eq(seats.id, id)).get() !== undefined
	);
}
