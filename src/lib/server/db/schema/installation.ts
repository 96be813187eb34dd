import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Facts about this installation: whether it is a demo, and its business date. */
export const installation = sqliteTable('installation', {
	key: text('key', { enum: ['demo', 'business-date'] }).primaryKey(),
	value: text('value').notNull()
});
