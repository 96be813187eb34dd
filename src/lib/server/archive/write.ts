import {
	canonicalJson,
	referenceOf,
	sectionNames,
	sections,
	type ArchiveContents,
	type SectionName
} from '#lib/domain/archive/index.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { columnsOf, partColumns } from './columns.ts';
import type { Row } from './row.ts';
import { archivedTables, type TableSection } from './tables.ts';

/** Archive id to database id, per section; of programmes, address word to database id. */
export type Ids = Map<string, ReadonlyMap<string, string>>;

/** Rows go in together; SQLite takes so many values at once. */
const rowsAtOnce = 200;

/**
 * New ids for a section's entries. In ascending order, so that entries that say the same stand in the
 * same order when they go out again.
 */
export function mintIds(contents: ArchiveContents, section: SectionName): Map<string, string> {
	const entries: readonly Row[] = contents[section];
	const fresh = entries.map(newId).toSorted();
	return new Map(entries.map(({ id }, index) => [String(id), fresh[index] ?? newId()]));
}

/** Writes the entries of all sections that are rows of a table. */
export function writeRows(
	transaction: Transaction,
	municipalityId: string,
	contents: ArchiveContents,
	ids: Ids
): void {
	for (const section of sectionNames) {
		if (section === 'people' || section === 'instruments') continue;
		if ('id' in sections[section].entry.shape) ids.set(section, mintIds(contents, section));
		const rows = contents[section]
			.map((entry: Row) => rowOf(section, entry, municipalityId, ids))
			.filter((row) => row !== null);
		for (let at = 0; at < rows.length; at += rowsAtOnce) {
			// The columns are the table's own, which a test holds every section to.
			const chunk = rows.slice(at, at + rowsAtOnce) as never[];
			transaction.insert(archivedTables[section].table).values(chunk).run();
		}
	}
}

/** Null for a decision about a programme that is not here. */
function rowOf(
	section: TableSection,
	entry: Row,
	municipalityId: string,
	ids: Ids
): Record<string, unknown> | null {
	const { table, within, fixed, anew = {}, texts = [] } = archivedTables[section];
	const row: Record<string, unknown> = { ...fixed };
	for (const [name, make] of Object.entries(anew)) row[name] = make();
	if (within.section === 'municipality') row[within.column] = municipalityId;
	if ('id' in columnsOf(table)) {
		row['id'] = ids.get(section)?.get(String(entry['id'])) ?? newId();
	}
	for (const { part, name, column } of partColumns(section)) {
		const value = entry[part];
		const target = referenceOf(section, part);
		if (target) {
			const found = referred(ids, target, value);
			if (found === undefined) return null;
			row[name] = found;
		} else if (texts.includes(name)) {
			row[name] = canonicalJson(value);
		} else {
			const moment = column.dataType === 'date' && typeof value === 'string';
			row[name] = moment ? new Date(value) : value;
		}
	}
	return row;
}

function referred(ids: Ids, target: string, value: unknown): unknown {
	if (value === null) return null;
	const known = ids.get(target);
	if (Array.isArray(value)) return value.map((one) => known?.get(String(one)));
	return typeof value === 'string' ? known?.get(value) : undefined;
}
