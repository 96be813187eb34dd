import { mayAct, sameAudience, type ItemAct, type ItemState } from '#lib/domain/workshop/index.ts';
import type { RoundAccess, RoundStep } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { itemActsTaken } from '../db/schema/index.ts';
import { hasEnded, itemOf, itemsOf, votedOn, type Item, type Workshop } from './queries.ts';
import { revealTally, storeTally, voidBallots } from './tallying.ts';

export type Acted =
	| { kind: 'done' }
	| { kind: 'out-of-order'; state: ItemState }
	/** Somebody of the same people is voting on another item; they see one at a time. */
	| { kind: 'another-open'; criterionKey: string }
	| { kind: 'unknown' };

/**
 * Opens, closes, reveals or reopens an item. Closing computes the publishable tally from the ballots
 * and stores it; reopening voids ballots and tally, and everyone votes afresh (rule 22).
 */
export function actOnItem(
	access: RoundAccess<'workshop.run'>,
	workshop: Workshop,
	itemId: string,
	act: ItemAct
): Acted {
	return change<Acted>(access, (transaction) => {
		const item = itemOf(transaction, workshop.id, itemId);
		if (!item) return { result: { kind: 'unknown' }, trace: null };
		if (hasEnded(transaction, workshop) || !mayAct(item.state, act)) {
			return { result: { kind: 'out-of-order', state: item.state }, trace: null };
		}
		const other = opens(act) && openBeside(transaction, workshop.id, item);
		if (other) {
			const { criterionKey } = other;
			return { result: { kind: 'another-open', criterionKey }, trace: null };
		}
		appendAct(transaction, access, item, act);
		if (act === 'closed') storeTally(transaction, access, item);
		if (act === 'revealed') revealTally(transaction, item.id);
		if (act === 'reopened') voidBallots(transaction, item.id);
		const voted = act === 'closed' ? `/voted:${votedOn(transaction, itemId)}` : '';
		const subject = `round:${access.round.number}/criterion:${item.criterionKey}${voted}`;
		return { result: { kind: 'done' }, trace: { action: `item.${act}`, subject } };
	});
}

/** Appends to an item's history, and nothing else; the caller has found it allowed. */
export function appendAct(
	transaction: Transaction,
	{ actor }: RoundStep,
	item: Pick<Item, 'id' | 'run'>,
	act: ItemAct
): void {
	transaction
		.insert(itemActsTaken)
		.values({
			id: newId(),
			itemId: item.id,
			position: item.run + 1,
			act,
			accountId: accountableFor(actor),
			// Real time: the hall looks at its own clock, not at the town's business date.
			at: new Date()
		})
		.run();
}

const opens = (act: ItemAct) => act === 'opened' || act === 'reopened';

function openBeside(transaction: Transaction, workshopId: string, { id, smallGroup }: Item) {
	return itemsOf(transaction, workshopId).find(
		(item) => item.id !== id && item.state === 'open' && sameAudience(item.smallGroup, smallGroup)
	);
}
