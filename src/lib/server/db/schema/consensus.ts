import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { id, instant, version } from './columns.ts';
import { accounts } from './people.ts';
import { rounds } from './rounds.ts';

/** What the room agreed on per criterion, or majority and minority where it did not. */
export const consensus = sqliteTable(
	'consensus',
	{
		id: id(),
		roundId: text('round_id')
			.notNull()
			.references(() => rounds.id),
		criterionKey: text('criterion_key').notNull(),
		kind: text('kind', { enum: ['agreed', 'none'] }).notNull(),
		/** 0 to the scale's highest; only with kind „agreed“. */
		level: integer('level'),
		reason: text('reason').notNull().default(''),
		majority: text('majority').notNull().default(''),
		minority: text('minority').notNull().default(''),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		updatedAt: instant('updated_at').notNull(),
		version: version()
	},
	(table) => [uniqueIndex('consensus_criterion').on(table.roundId, table.criterionKey)]
);
