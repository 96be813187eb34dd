import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { id, instant } from './columns.ts';
import { rounds } from './rounds.ts';

/** The publishable tally of a criterion, stored when its item is closed. Never single ballots. */
export const tallies = sqliteTable(
	'tallies',
	{
		id: id(),
		roundId: text('round_id')
			.notNull()
			.references(() => rounds.id),
		criterionKey: text('criterion_key').notNull(),
		/** A `PublishedTally`, read back only through the disclosure room. */
		published: text('published', { mode: 'json' }).$type<unknown>().notNull(),
		closedAt: instant('closed_at').notNull()
	},
	(table) => [uniqueIndex('tallies_criterion').on(table.roundId, table.criterionKey)]
);
