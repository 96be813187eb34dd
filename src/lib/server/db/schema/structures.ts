import { sql } from 'drizzle-orm';
import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { StructureKind } from '#lib/domain/structures/vocabulary.ts';
import { id, instant, version } from './columns.ts';
import { municipalities } from './municipalities.ts';

/** An existing body of the municipality: what measures belong to. */
export const structures = sqliteTable(
	'structures',
	{
		id: id(),
		municipalityId: text('municipality_id')
			.notNull()
			.references(() => municipalities.id),
		name: text('name').notNull(),
		kind: text('kind').$type<StructureKind>().notNull(),
		purpose: text('purpose').notNull().default(''),
		/** A function, such as „Geschäftsstelle des Beirats“, and how to reach it; never a private person. */
		contactFunction: text('contact_function').notNull().default(''),
		createdAt: instant('created_at').notNull(),
		/** Set when the body no longer exists: it keeps what it carried, and gets nothing new. */
		endedAt: instant('ended_at'),
		version: version()
	},
	(table) => [
		uniqueIndex('structures_name')
			.on(table.municipalityId, table.name)
			.where(sql`ended_at is null`)
	]
);
