import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { id, instant } from './columns.ts';
import { instruments } from './instruments.ts';
import { accounts } from './people.ts';

/** A version of a questionnaire that is being written; it becomes an instrument when it is published. */
export const instrumentDrafts = sqliteTable('instrument_drafts', {
	id: id(),
	/** The published version that it began with, and is held against. */
	baseId: text('base_id')
		.notNull()
		.references(() => instruments.id),
	accountId: text('account_id')
		.notNull()
		.references(() => accounts.id),
	createdAt: instant('created_at').notNull()
});

/** Everything a draft ever was: the last row of each part holds. Never changed, never removed. */
export const instrumentDraftParts = sqliteTable(
	'instrument_draft_parts',
	{
		draftId: text('draft_id')
			.notNull()
			.references(() => instrumentDrafts.id),
		/** Counts up per draft from 1; what one change wrote has one number. */
		position: integer('position').notNull(),
		/** `frame`, or the key of a field. */
		part: text('part').notNull(),
		/** A `DraftFrame`, or a `Field`. */
		content: text('content', { mode: 'json' }).$type<unknown>().notNull(),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		at: instant('at').notNull()
	},
	(table) => [primaryKey({ columns: [table.draftId, table.part, table.position] })]
);

/** How a draft ended; without a row it is open. */
export const instrumentDraftEnds = sqliteTable('instrument_draft_ends', {
	draftId: text('draft_id')
		.primaryKey()
		.references(() => instrumentDrafts.id),
	outcome: text('outcome', { enum: ['published', 'discarded'] }).notNull(),
	/** What it was published as. */
	instrumentId: text('instrument_id').references(() => instruments.id),
	accountId: text('account_id')
		.notNull()
		.references(() => accounts.id),
	at: instant('at').notNull()
});
