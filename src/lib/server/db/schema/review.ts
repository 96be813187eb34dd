import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Audience, EntryKind, Side } from '#lib/domain/review/entries.ts';
import { id, instant, version } from './columns.ts';
import { programmes } from './municipalities.ts';
import { accounts } from './people.ts';
import { practiceExamples } from './practice.ts';
import { rounds } from './rounds.ts';

/** The project staff's own level of a criterion: the highest version is the one that counts. */
export const externalViews = sqliteTable(
	'external_views',
	{
		id: id(),
		roundId: text('round_id')
			.notNull()
			.references(() => rounds.id),
		criterionKey: text('criterion_key').notNull(),
		level: integer('level').notNull(),
		comment: text('comment').notNull().default(''),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		updatedAt: instant('updated_at').notNull(),
		version: version()
	},
	(table) => [
		uniqueIndex('external_views_version').on(table.roundId, table.criterionKey, table.version)
	]
);

/** What project staff say of a field; the highest version counts, earlier ones stay readable. */
export const evaluations = sqliteTable(
	'evaluations',
	{
		id: id(),
		roundId: text('round_id')
			.notNull()
			.references(() => rounds.id),
		fieldKey: text('field_key').notNull(),
		version: integer('version').notNull(),
		comment: text('comment').notNull(),
		recommendation: text('recommendation').notNull(),
		/** A published example of another municipality that may help. */
		exampleId: text('example_id').references(() => practiceExamples.id),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		at: instant('at').notNull()
	},
	(table) => [uniqueIndex('evaluations_version').on(table.roundId, table.fieldKey, table.version)]
);

/** Threads beside a criterion or a whole submission: comments, questions, answers. */
export const reviewEntries = sqliteTable(
	'review_entries',
	{
		id: id(),
		roundId: text('round_id')
			.notNull()
			.references(() => rounds.id),
		/** Counts up per round from 1. */
		position: integer('position').notNull(),
		/** Null: about the submission as a whole. */
		criterionKey: text('criterion_key'),
		kind: text('kind').$type<EntryKind>().notNull(),
		/** The question that an answer belongs to, by its position. */
		inReplyTo: integer('in_reply_to'),
		audience: text('audience').$type<Audience>().notNull(),
		side: text('side').$type<Side>().notNull(),
		text: text('text').notNull(),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		at: instant('at').notNull()
	},
	(table) => [uniqueIndex('review_entries_position').on(table.roundId, table.position)]
);

/** Somebody of the project staff would accept the submission as it stands. */
export const acceptances = sqliteTable(
	'acceptances',
	{
		id: id(),
		roundId: text('round_id')
			.notNull()
			.references(() => rounds.id),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		at: instant('at').notNull()
	},
	(table) => [index('acceptances_round').on(table.roundId)]
);

/** Sentences that project staff use again and again, kept per programme. */
export const textBlocks = sqliteTable(
	'text_blocks',
	{
		id: id(),
		programmeId: text('programme_id')
			.notNull()
			.references(() => programmes.id),
		/** Null: for every field. */
		fieldKey: text('field_key'),
		text: text('text').notNull(),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		createdAt: instant('created_at').notNull(),
		retiredAt: instant('retired_at')
	},
	(table) => [index('text_blocks_programme').on(table.programmeId)]
);

/** Project staff reminded a municipality of what its round waits for. */
export const reminders = sqliteTable(
	'reminders',
	{
		id: id(),
		roundId: text('round_id')
			.notNull()
			.references(() => rounds.id),
		/** The round's last transition when it was sent: with the next one it is done with. */
		position: integer('position').notNull(),
		text: text('text').notNull(),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		at: instant('at').notNull()
	},
	(table) => [index('reminders_round').on(table.roundId)]
);
