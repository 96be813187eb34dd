import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, id, instant } from './columns.ts';
import { municipalities, programmes } from './municipalities.ts';
import { accounts } from './people.ts';

/** Whether a municipality's accepted results may enter a programme's comparison: the last row holds. */
export const consents = sqliteTable(
	'consents',
	{
		id: id(),
		municipalityId: text('municipality_id')
			.notNull()
			.references(() => municipalities.id),
		programmeId: text('programme_id')
			.notNull()
			.references(() => programmes.id),
		/** Counts up per municipality and programme from 1. */
		position: integer('position').notNull(),
		given: flag('given').notNull(),
		note: text('note').notNull().default(''),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		at: instant('at').notNull()
	},
	(table) => [
		uniqueIndex('consents_position').on(table.municipalityId, table.programmeId, table.position)
	]
);
