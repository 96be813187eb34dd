import { eq, max } from 'drizzle-orm';
import { criterionByKey, fieldOf } from '#lib/domain/instrument/index.ts';
import { movedItem, proposeAgenda, type Direction } from '#lib/domain/workshop/index.ts';
import type { RoundAccess } from '../access/access.ts';
import { change } from '../audit/change.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { workshopItems, workshops } from '../db/schema/index.ts';
import { instrumentOf } from '../instrument/queries.ts';
import { resultsOf } from '../results/queries.ts';
import { itemOf, itemsOf, type Workshop } from './queries.ts';

export interface NewItem {
	criterionKey: string;
	smallGroup: number;
	minutes: number;
}

/** Puts criteria on the agenda, at its end; those that are there already stay as they are. */
export function addItems(
	access: RoundAccess<'workshop.run'>,
	workshop: Workshop,
	items: readonly NewItem[]
): void {
	const instrument = instrumentOf(access);
	change(access, (transaction) => {
		let position = lastPosition(transaction, workshop.id);
		for (const item of items) {
			if (!criterionByKey(instrument, item.criterionKey)) continue;
			position += 1;
			transaction
				.insert(workshopItems)
				.values({ id: newId(), workshopId: workshop.id, position, ...item })
				.onConflictDoNothing()
				.run();
		}
		return { result: undefined, trace: arranged(access, items) };
	});
}

/** Takes an item off the agenda; only one that nobody has voted on. */
export function removeItem(
	access: RoundAccess<'workshop.run'>,
	workshop: Workshop,
	itemId: string
): boolean {
	return change(access, (transaction) => {
		const item = itemOf(transaction, workshop.id, itemId);
		if (item?.state !== 'waiting') return { result: false, trace: null };
		transaction.delete(workshopItems).where(eq(workshopItems.id, itemId)).run();
		return { result: true, trace: arranged(access, { removed: item.criterionKey }) };
	});
}

/** Moves an item by one place in the agenda as it is listed, by field. */
export function moveItem(
	access: RoundAccess<'workshop.run'>,
	workshop: Workshop,
	itemId: string,
	direction: Direction
): void {
	const instrument = instrumentOf(access);
	change(access, (transaction) => {
		const listed = itemsOf(transaction, workshop.id).map(({ id, criterionKey }) => {
			return { id, criterionKey, field: fieldOf(instrument, criterionKey)?.key ?? '' };
		});
		const moved = movedItem(listed, itemId, direction);
		for (const [index, { id }] of (moved ?? []).entries()) {
			transaction
				.update(workshopItems)
				.set({ position: index + 1 })
				.where(eq(workshopItems.id, id))
				.run();
		}
		const order = moved?.map(({ criterionKey }) => criterionKey);
		return { result: undefined, trace: order ? arranged(access, { order }) : null };
	});
}

export interface Proposal {
	/** Criteria that the coordinator wants to talk about in any case. */
	marked: readonly string[];
	/** How many more at most. */
	longest: number;
	/** Time box of each, in minutes. */
	minutes: number;
}

/** Fills the agenda from the self-view with what is not on it yet. @returns how many it added */
export function fillAgenda(
	access: RoundAccess<'workshop.run'>,
	workshop: Workshop,
	{ marked, longest, minutes }: Proposal
): number {
	const { instrument, profile } = resultsOf(access);
	const known = new Set(
		itemsOf(access.database, workshop.id).map(({ criterionKey }) => criterionKey)
	);
	const fresh = proposeAgenda(instrument, profile, new Set(marked), longest + known.size).filter(
		({ criterion }) => !known.has(criterion)
	);
	const wanted = fresh.filter(({ reason }) => reason === 'marked').length + longest;
	const items = fresh
		.slice(0, wanted)
		.map(({ criterion }) => ({ criterionKey: criterion, smallGroup: 0, minutes }));
	if (items.length > 0) addItems(access, workshop, items);
	return items.length;
}

/** Whether voters see the administration's own view once they have voted. */
export function showSelfView(
	access: RoundAccess<'workshop.run'>,
	workshop: Workshop,
	showsSelfView: boolean
): void {
	change(access, (transaction) => {
		transaction.update(workshops).set({ showsSelfView }).where(eq(workshops.id, workshop.id)).run();
		return { result: undefined, trace: arranged(access, { showsSelfView }) };
	});
}

function lastPosition(transaction: Transaction, workshopId: string): number {
	const row = transaction
		.select({ highest: max(workshopItems.position) })
		.from(workshopItems)
		.where(eq(workshopItems.workshopId, workshopId))
		.get();
	return row?.highest ?? 0;
}

function arranged(access: RoundAccess<'workshop.run'>, contents: unknown) {
	return {
		action: 'workshop.arranged',
		subject: `round:${access.round.number}`,
		contents
	} as const;
}
