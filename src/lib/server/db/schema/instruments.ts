import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import { id, instant } from './columns.ts';

/** Imported questionnaires. A row is never changed: the database refuses (a trigger in the migrations). */
export const instruments = sqliteTable(
	'instruments',
	{
		id: id(),
		key: text('key').notNull(),
		version: text('version').notNull(),
		content: text('content', { mode: 'json' }).$type<Instrument>().notNull(),
		/** SHA-256 of the content, hexadecimal. */
		digest: text('digest').notNull(),
		importedAt: instant('imported_at').notNull()
	},
	(table) => [uniqueIndex('instruments_version').on(table.key, table.version)]
);
