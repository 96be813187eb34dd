import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { id, instant } from './columns.ts';
import { accounts } from './people.ts';
import { rounds } from './rounds.ts';

/** The project staff's own level of a criterion, given in the review. */
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
		updatedAt: instant('updated_at').notNull()
	},
	(table) => [uniqueIndex('external_views_criterion').on(table.roundId, table.criterionKey)]
);
