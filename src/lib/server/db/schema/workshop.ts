import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	uniqueIndex
} from 'drizzle-orm/sqlite-core';
import type { ProtectedAttendance } from '#lib/domain/minutes/attendance.ts';
import type { ItemAct } from '#lib/domain/workshop/items.ts';
import { flag, id, instant } from './columns.ts';
import { accounts } from './people.ts';
import { rounds } from './rounds.ts';

/** A day in a hall. A round can have several; at most one is open. */
export const workshops = sqliteTable(
	'workshops',
	{
		id: id(),
		roundId: text('round_id')
			.notNull()
			.references(() => rounds.id),
		/** What people type to join; good for nothing once the workshop has ended. */
		code: text('code').notNull().unique(),
		/** Whether the administration's own view is shown to those who have voted. */
		showsSelfView: flag('shows_self_view').notNull().default(false),
		/** Nobody new comes in, whoever has the code; who has a seat stays. */
		doorClosed: flag('door_closed').notNull().default(false),
		openedAt: instant('opened_at').notNull(),
		openedBy: text('opened_by')
			.notNull()
			.references(() => accounts.id),
		endedAt: instant('ended_at')
	},
	(table) => [index('workshops_round').on(table.roundId)]
);

/** The agenda: criteria to vote on. */
export const workshopItems = sqliteTable(
	'workshop_items',
	{
		id: id(),
		workshopId: text('workshop_id')
			.notNull()
			.references(() => workshops.id),
		criterionKey: text('criterion_key').notNull(),
		/** The small group that votes on it; 0: the whole room. */
		smallGroup: integer('small_group').notNull().default(0),
		position: integer('position').notNull(),
		/** Time box in minutes. */
		minutes: integer('minutes').notNull()
	},
	(table) => [uniqueIndex('workshop_items_criterion').on(table.workshopId, table.criterionKey)]
);

/**
 * What may be published of an item's ballots, stored when it is closed. Never single ballots. A round
 * can hold several of a criterion, from several days: of those revealed, the one closed last counts.
 */
export const tallies = sqliteTable(
	'tallies',
	{
		id: id(),
		roundId: text('round_id')
			.notNull()
			.references(() => rounds.id),
		criterionKey: text('criterion_key').notNull(),
		/** Null where the day in the hall itself is not on record. */
		itemId: text('item_id').references(() => workshopItems.id),
		/** A `PublishedTally`, read back only through the disclosure room. */
		published: text('published', { mode: 'json' }).$type<unknown>().notNull(),
		/** Until the console reveals it, nobody is shown it, on no page. */
		revealed: flag('revealed').notNull().default(false),
		closedAt: instant('closed_at').notNull()
	},
	(table) => [
		index('tallies_round').on(table.roundId),
		uniqueIndex('tallies_item').on(table.itemId)
	]
);

/** What the console did to an item; its state is the last row. */
export const itemActsTaken = sqliteTable(
	'item_acts',
	{
		id: id(),
		itemId: text('item_id')
			.notNull()
			.references(() => workshopItems.id),
		/** Counts up per item from 1. */
		position: integer('position').notNull(),
		act: text('act').$type<ItemAct>().notNull(),
		/** Who answers for it; of a console link, whoever made the link. */
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		at: instant('at').notNull()
	},
	(table) => [uniqueIndex('item_acts_position').on(table.itemId, table.position)]
);

/**
 * A place in the room: a random token and a perspective, never a person. No time is kept and no order
 * of arrival: the number is random, and the table, like those of ballots and notes, is WITHOUT ROWID
 * (see the migration „no-order-of-arrival“), which drizzle cannot say. Whoever rebuilds one of them has to keep that.
 */
export const seats = sqliteTable(
	'seats',
	{
		id: id(),
		workshopId: text('workshop_id')
			.notNull()
			.references(() => workshops.id),
		/** SHA-256 of the token in the cookie, hexadecimal; null for a ballot on paper and a freed seat. */
		tokenHash: text('token_hash').unique(),
		number: integer('number').notNull(),
		perspective: text('perspective').notNull(),
		/** Follows without voting. */
		observer: flag('observer').notNull().default(false),
		smallGroup: integer('small_group').notNull().default(0),
		/** Stands for a ballot on paper: whoever typed it in knows what it says. */
		onPaper: flag('on_paper').notNull().default(false)
	},
	(table) => [uniqueIndex('seats_number').on(table.workshopId, table.number)]
);

/** Who had been in the room, as the minutes may say it: kept when a round's seats are deleted. */
export const workshopAttendance = sqliteTable('workshop_attendance', {
	workshopId: text('workshop_id')
		.primaryKey()
		.references(() => workshops.id),
	kept: text('kept', { mode: 'json' }).$type<ProtectedAttendance>().notNull()
});

/** One choice of one seat on one item: casting again replaces it. Deleted when the round ends. */
export const ballots = sqliteTable(
	'ballots',
	{
		itemId: text('item_id')
			.notNull()
			.references(() => workshopItems.id),
		seatId: text('seat_id')
			.notNull()
			.references(() => seats.id, { onDelete: 'cascade' }),
		/** A level, `cannot-judge` or `abstain`. */
		choice: text('choice').notNull(),
		/** Counts up with each change of mind, so that an older request cannot replace a newer one. */
		number: integer('number').notNull().default(0)
	},
	(table) => [primaryKey({ columns: [table.itemId, table.seatId] })]
);

/** What somebody wrote about an item; tied to no seat. */
export const workshopNotes = sqliteTable(
	'workshop_notes',
	{
		id: id(),
		itemId: text('item_id')
			.notNull()
			.references(() => workshopItems.id),
		kind: text('kind', { enum: ['strength', 'gap', 'idea'] }).notNull(),
		text: text('text').notNull(),
		/** Read by the coordinator and good for the minutes. */
		released: flag('released').notNull().default(false)
	},
	(table) => [index('workshop_notes_item').on(table.itemId)]
);

/** Lets a facilitator from outside run the console for a while, without an account. */
export const consoleLinks = sqliteTable('console_links', {
	id: id(),
	workshopId: text('workshop_id')
		.notNull()
		.references(() => workshops.id),
	tokenHash: text('token_hash').notNull().unique(),
	createdBy: text('created_by')
		.notNull()
		.references(() => accounts.id),
	createdAt: instant('created_at').notNull(),
	expiresAt: instant('expires_at').notNull(),
	revokedAt: instant('revoked_at')
});
