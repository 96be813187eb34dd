import { randomBytes } from 'node:crypto';
import { and, eq, inArray, isNotNull, isNull, max } from 'drizzle-orm';
import { criterionByKey } from '#lib/domain/instrument/index.ts';
import { publishTally, type Ballot } from '#lib/domain/disclosure/index.ts';
import {
	codeFrom,
	mayAct,
	readChoice,
	sameAudience,
	type ItemAct,
	type ItemState
} from '#lib/domain/workshop/index.ts';
import type { RoundAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import {
	ballots,
	itemActsTaken,
	seats,
	tallies,
	workshopItems,
	workshops
} from '../db/schema/index.ts';
import { instrumentOf } from '../instrument/queries.ts';
import { perspectivesOf } from '../results/perspectives.ts';
import { highestOf } from './casting.ts';
import { itemOf, itemsOf, lastWorkshop, votedOn, type Item, type Workshop } from './queries.ts';

/** Opens the round's workshop with a fresh code; an open one is returned as it is. */
export function openWorkshop(access: RoundAccess<'workshop.open'>): Workshop {
	return change(access, (transaction) => {
		const known = lastWorkshop(transaction, access.round.id);
		if (known && known.endedAt === null) return { result: known, trace: null };
		const workshop = {
			id: newId(),
			roundId: access.round.id,
			code: codeFrom(randomBytes(6)),
			showsSelfView: false,
			openedAt: access.clock.now(),
			openedBy: accountableFor(access.actor),
			endedAt: null
		};
		transaction.insert(workshops).values(workshop).run();
		const subject = `round:${access.round.number}/workshop:${workshop.id}`;
		return { result: workshop, trace: { action: 'workshop.opened', subject } };
	});
}

/**
 * Ends the workshop: the code and every seat stop working. Open items are closed first; what has not
 * been revealed by then stays hidden.
 */
export function endWorkshop(access: RoundAccess<'workshop.run'>, workshop: Workshop): void {
	for (const { id, state } of itemsOf(access.database, workshop.id)) {
		if (state === 'open') actOnItem(access, workshop, id, 'closed');
	}
	change(access, (transaction) => {
		transaction
			.update(workshops)
			.set({ endedAt: access.clock.now() })
			.where(and(eq(workshops.id, workshop.id), isNull(workshops.endedAt)))
			.run();
		const subject = `round:${access.round.number}/workshop:${workshop.id}`;
		return { result: undefined, trace: { action: 'workshop.ended', subject } };
	});
}

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
		if (workshop.endedAt !== null || !mayAct(item.state, act)) {
			return { result: { kind: 'out-of-order', state: item.state }, trace: null };
		}
		const other = opens(act) && openBeside(transaction, workshop.id, item);
		if (other) {
			const { criterionKey } = other;
			return { result: { kind: 'another-open', criterionKey }, trace: null };
		}
		transaction
			.insert(itemActsTaken)
			.values({
				id: newId(),
				itemId,
				position: item.run + 1,
				act,
				accountId: accountableFor(access.actor),
				// Real time: the hall looks at its own clock, not at the town's business date.
				at: new Date()
			})
			.run();
		if (act === 'closed') storeTally(transaction, access, item.id, item.criterionKey);
		if (act === 'revealed') revealTally(transaction, access, item.criterionKey);
		if (act === 'reopened') voidBallots(transaction, access, item.id, item.criterionKey);
		const voted = act === 'closed' ? `/voted:${votedOn(transaction, itemId)}` : '';
		const subject = `round:${access.round.number}/criterion:${item.criterionKey}${voted}`;
		return { result: { kind: 'done' }, trace: { action: `item.${act}`, subject } };
	});
}

const opens = (act: ItemAct) => act === 'opened' || act === 'reopened';

function openBeside(transaction: Transaction, workshopId: string, { id, smallGroup }: Item) {
	return itemsOf(transaction, workshopId).find(
		(item) => item.id !== id && item.state === 'open' && sameAudience(item.smallGroup, smallGroup)
	);
}

function storeTally(
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

function revealTally(
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

function voidBallots(
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
