import { and, asc, count, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { itemStateAfter, type ItemState } from '#lib/domain/workshop/index.ts';
import type { RoundAccess } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { ballots, itemActsTaken, seats, workshopItems, workshops } from '../db/schema/index.ts';

/** What leads to a workshop: the console, the projector, the minutes. */
export type WorkshopAccess = RoundAccess<
	'workshop.open' | 'workshop.run' | 'workshop.show' | 'minutes.view'
>;

export interface Workshop {
	id: string;
	roundId: string;
	code: string;
	showsSelfView: boolean;
	doorClosed: boolean;
	openedAt: Date;
	endedAt: Date | null;
}

/** The round's open workshop; without one, the last that ended. */
export function workshopOf({ database, round }: WorkshopAccess): Workshop | undefined {
	return lastWorkshop(database, round.id);
}

/** For this room and its neighbours: the last workshop of a round. */
export function lastWorkshop(
	database: Database | Transaction,
	roundId: string
): Workshop | undefined {
	return database
		.select()
		.from(workshops)
		.where(eq(workshops.roundId, roundId))
		.orderBy(desc(isNull(workshops.endedAt)), desc(workshops.openedAt))
		.get();
}

/** The workshop that a code leads to, open or ended. */
export function workshopByCode(database: Database, code: string): Workshop | undefined {
	return database.select().from(workshops).where(eq(workshops.code, code)).get();
}

/** Whether a workshop has ended since it was read. */
export function hasEnded(database: Database | Transaction, { id }: Pick<Workshop, 'id'>): boolean {
	const row = database
		.select({ endedAt: workshops.endedAt })
		.from(workshops)
		.where(eq(workshops.id, id))
		.get();
	return row?.endedAt !== null;
}

export interface Item {
	id: string;
	criterionKey: string;
	/** 0: the whole room. */
	smallGroup: number;
	position: number;
	minutes: number;
	state: ItemState;
	/** How many acts it has seen: tells one opening from the next. */
	run: number;
	/** When it came into its state; null while it waits. */
	since: Date | null;
}

/** The agenda with every item's state. */
export function itemsOf(database: Database | Transaction, workshopId: string): Item[] {
	const acts = database
		.select({
			itemId: itemActsTaken.itemId,
			position: itemActsTaken.position,
			act: itemActsTaken.act,
			at: itemActsTaken.at
		})
		.from(itemActsTaken)
		.innerJoin(workshopItems, eq(workshopItems.id, itemActsTaken.itemId))
		.where(eq(workshopItems.workshopId, workshopId))
		.orderBy(asc(itemActsTaken.position))
		.all();
	const last = new Map(acts.map((act) => [act.itemId, act]));
	return database
		.select()
		.from(workshopItems)
		.where(eq(workshopItems.workshopId, workshopId))
		.orderBy(asc(workshopItems.position))
		.all()
		.map(({ id, criterionKey, smallGroup, position, minutes }) => {
			const act = last.get(id);
			return {
				id,
				criterionKey,
				smallGroup,
				position,
				minutes,
				state: itemStateAfter(act?.act ?? null),
				run: act?.position ?? 0,
				since: act?.at ?? null
			};
		});
}

/** One item of a workshop. */
export function itemOf(
	database: Database | Transaction,
	workshopId: string,
	itemId: string
): Item | undefined {
	return itemsOf(database, workshopId).find(({ id }) => id === itemId);
}

/** How many ballots an item has: all that may be said while it is open (disclosure.md, rule 17). */
export function votedOn(database: Database | Transaction, itemId: string): number {
	const row = database
		.select({ voted: count() })
		.from(ballots)
		.where(eq(ballots.itemId, itemId))
		.get();
	return row?.voted ?? 0;
}

export interface Attendance {
	perspective: string;
	joined: number;
}

/** How many joined, by perspective, observers apart; never who. */
export function attendanceOf(
	database: Database | Transaction,
	workshopId: string
): { voting: Attendance[]; observers: number } {
	const rows = database
		.select({ perspective: seats.perspective, observer: seats.observer })
		.from(seats)
		.where(and(eq(seats.workshopId, workshopId), isNotNull(seats.tokenHash)))
		.all();
	const counts = new Map<string, number>();
	for (const { perspective, observer } of rows) {
		if (!observer) counts.set(perspective, (counts.get(perspective) ?? 0) + 1);
	}
	return {
		voting: [...counts].map(([perspective, joined]) => ({ perspective, joined })),
		observers: rows.filter(({ observer }) => observer).length
	};
}
