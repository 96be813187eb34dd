import { and, asc, count, eq, inArray, type SQL } from 'drizzle-orm';
import { sectionNames } from '#lib/domain/archive/index.ts';
import type { Database, Transaction } from '../db/client.ts';
import { columnOf, columnsOf } from './columns.ts';
import type { Row } from './row.ts';
import { archivedTables, type TableSection } from './tables.ts';

export const tableSections = sectionNames.filter(
	(name): name is TableSection => name in archivedTables
);

/** The rows of a section that belong to a municipality and go out. */
export function rowsOf(
	database: Database | Transaction,
	municipalityId: string,
	section: TableSection
): Row[] {
	const { table, arranged } = archivedTables[section];
	const { id } = columnsOf(table);
	const rows: Row[] = database
		.select()
		.from(table)
		.where(goesOut(database, municipalityId, section))
		.orderBy(...(id ? [asc(id)] : []))
		.all();
	return arranged ? arranged(rows) : rows;
}

/** How many rows of a section go out. */
export function countIn(
	database: Database | Transaction,
	municipalityId: string,
	section: TableSection
): number {
	const row = database
		.select({ rows: count() })
		.from(archivedTables[section].table)
		.where(goesOut(database, municipalityId, section))
		.get();
	return row?.rows ?? 0;
}

function goesOut(
	database: Database | Transaction,
	municipalityId: string,
	section: TableSection
): SQL | undefined {
	const { table, fixed = {}, only } = archivedTables[section];
	return and(
		withinTown(database, municipalityId, section),
		...Object.entries(fixed).map(([name, value]) => eq(columnOf(table, name), value)),
		only?.(database)
	);
}

/** That a section's rows belong to the municipality, through the rows that they belong to. */
function withinTown(
	database: Database | Transaction,
	municipalityId: string,
	section: TableSection
): SQL {
	const { table, within } = archivedTables[section];
	const column = columnOf(table, within.column);
	if (within.section === 'municipality') return eq(column, municipalityId);
	// People and instruments hold nothing, and so nothing is within them.
	const owner = within.section as TableSection;
	const held = archivedTables[owner].table;
	return inArray(
		column,
		database
			.select({ id: columnOf(held, 'id') })
			.from(held)
			.where(withinTown(database, municipalityId, owner))
	);
}
