import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import { day, id, instant } from './columns.ts';
import { instruments } from './instruments.ts';
import { municipalities } from './municipalities.ts';
import { accounts } from './people.ts';

export const rounds = sqliteTable(
	'rounds',
	{
		id: id(),
		municipalityId: text('municipality_id')
			.notNull()
			.references(() => municipalities.id),
		/** Counts up per municipality from 1; part of the address. */
		number: integer('number').notNull(),
		title: text('title').notNull(),
		instrumentId: text('instrument_id')
			.notNull()
			.references(() => instruments.id),
		workshopOn: day('workshop_on'),
		workshopPlace: text('workshop_place').notNull().default(''),
		/** People in the workshop room, where one took place. */
		workshopParticipants: integer('workshop_participants'),
		createdAt: instant('created_at').notNull()
	},
	(table) => [uniqueIndex('rounds_number').on(table.municipalityId, table.number)]
);

/** The history of a round; its state is the target of the last row. */
export const roundTransitions = sqliteTable(
	'round_transitions',
	{
		id: id(),
		roundId: text('round_id')
			.notNull()
			.references(() => rounds.id),
		/** Counts up per round from 1. */
		position: integer('position').notNull(),
		from: text('from_state').$type<RoundState>(),
		to: text('to_state').$type<RoundState>().notNull(),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		at: instant('at').notNull(),
		note: text('note').notNull().default('')
	},
	(table) => [uniqueIndex('round_transitions_position').on(table.roundId, table.position)]
);

/** A field handed to a contributor or member, with a deadline. */
export const delegations = sqliteTable(
	'delegations',
	{
		id: id(),
		roundId: text('round_id')
			.notNull()
			.references(() => rounds.id),
		fieldKey: text('field_key').notNull(),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		dueOn: day('due_on').notNull(),
		note: text('note').notNull().default(''),
		createdBy: text('created_by')
			.notNull()
			.references(() => accounts.id),
		createdAt: instant('created_at').notNull(),
		/** Set by the person who answered: nothing more to come. */
		handedInAt: instant('handed_in_at'),
		revokedAt: instant('revoked_at')
	},
	(table) => [index('delegations_round').on(table.roundId)]
);

/**
 * Until when project staff expect a round of a municipality: the last row per round holds. A row for
 * a round that is not there yet is an offer, which the coordinator takes up by planning it.
 */
export const handInDates = sqliteTable(
	'hand_in_dates',
	{
		id: id(),
		municipalityId: text('municipality_id')
			.notNull()
			.references(() => municipalities.id),
		roundNumber: integer('round_number').notNull(),
		/** Counts up per municipality and round from 1. */
		position: integer('position').notNull(),
		dueOn: day('due_on').notNull(),
		/** Proposed with an offer; empty where only a date was set. */
		title: text('title').notNull().default(''),
		instrumentId: text('instrument_id').references(() => instruments.id),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		at: instant('at').notNull()
	},
	(table) => [
		uniqueIndex('hand_in_dates_position').on(
			table.municipalityId,
			table.roundNumber,
			table.position
		)
	]
);
