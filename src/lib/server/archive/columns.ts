import { getTableColumns } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { partsOf } from '#lib/domain/archive/index.ts';
import { archivedTables, type ArchivedTable, type TableSection } from './tables.ts';

/** A part of an entry and the column it stands in. */
export interface PartColumn {
	readonly part: string;
	/** The column's name in the schema, such as `roundId`. */
	readonly name: string;
	readonly column: SQLiteColumn;
}

/** The columns of a table by their names in the schema. */
export function columnsOf(table: SQLiteTable): Record<string, SQLiteColumn | undefined> {
	return getTableColumns(table) as Record<string, SQLiteColumn>;
}

/** @throws if a table has no such column, which a test would have found */
export function columnOf(table: SQLiteTable, name: string): SQLiteColumn {
	const column = columnsOf(table)[name];
	if (!column) throw new Error(`no column ${name}`);
	return column;
}

/** The part that a column becomes. */
export function partOf({ names }: Pick<ArchivedTable, 'names'>, name: string): string {
	return names?.[name] ?? (name.endsWith('Id') ? name.slice(0, -2) : name);
}

/** The parts of a section's entries with their columns, in the order of the entry; without its id. */
export function partColumns(section: TableSection): PartColumn[] {
	const rule = archivedTables[section];
	return partsOf(section)
		.filter((part) => part !== 'id')
		.map((part) => {
			const names = Object.keys(columnsOf(rule.table));
			const name = names.find((one) => partOf(rule, one) === part) ?? `for ${section}.${part}`;
			return { part, name, column: columnOf(rule.table, name) };
		});
}
