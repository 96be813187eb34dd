import { inArray } from 'drizzle-orm';
import {
	compareEntries,
	referenceOf,
	sectionNames,
	sections,
	type ArchiveContents,
	type SectionName,
	type SectionRule
} from '#lib/domain/archive/index.ts';
import type { Database, Transaction } from '../db/client.ts';
import { instruments, programmes } from '../db/schema/index.ts';
import { partColumns } from './columns.ts';
import { functionsOf } from './people.ts';
import { placeOf } from './place.ts';
import type { Row } from './row.ts';
import { rowsOf, tableSections } from './rows.ts';
import { archivedTables, type TableSection } from './tables.ts';

type Rows = Record<TableSection, Row[]>;
type AnyEntry = Record<string, unknown>;

/** Database id to archive id, per kind of thing that can be referred to. */
type Names = Map<string, Map<unknown, string>>;

/**
 * Everything a municipality owns, in canonical order: equal states give equal contents, whatever the
 * ids in their databases. Who calls this answers for who may see it.
 */
export function contentsOf(
	database: Database | Transaction,
	municipalityId: string
): ArchiveContents {
	const rows = Object.fromEntries(
		tableSections.map((section) => [section, rowsOf(database, municipalityId, section)])
	) as Rows;
	const names: Names = new Map([['programmes', programmeAddresses(database)]]);
	const found: Partial<Record<SectionName, AnyEntry[]>> = {};
	for (const section of sectionNames) {
		const candidates =
			section === 'people'
				? peopleIn(database, municipalityId, rows)
				: section === 'instruments'
					? instrumentsOf(database, rows.rounds)
					: rows[section].map((row) => ({ id: row['id'], entry: entryOf(section, row, names) }));
		const { key, order }: SectionRule = sections[section];
		const sorted = candidates.toSorted((one, other) =>
			compareEntries(key ?? order ?? [], one.entry, other.entry)
		);
		names.set(section, new Map(sorted.map(({ id }, index) => [id, `${section}-${index + 1}`])));
		const named = 'id' in sections[section].entry.shape;
		found[section] = sorted.map(({ entry }, index) =>
			named ? { id: `${section}-${index + 1}`, ...entry } : entry
		);
	}
	// Each entry was made by its section's schema; `readArchive` and a test over the demo hold it to that.
	return {
		municipality: placeOf(database, municipalityId),
		...found
	} as unknown as ArchiveContents;
}

function entryOf(section: TableSection, row: Row, names: Names): AnyEntry {
	const { texts = [] } = archivedTables[section];
	return Object.fromEntries(
		partColumns(section).map(({ part, name }) => {
			const target = referenceOf(section, part);
			if (target) return [part, referred(names, target, row[name])];
			return [part, texts.includes(name) ? said(row[name]) : plain(row[name])];
		})
	);
}

/** What is referred to and not in the archive, such as a note that was never released, is null. */
function referred(names: Names, target: string, id: unknown): unknown {
	const known = names.get(target);
	if (Array.isArray(id)) return id.map((one) => known?.get(one) ?? null);
	return known?.get(id) ?? null;
}

/** Canonical text that a column holds. */
function said(text: unknown): unknown {
	return JSON.parse(String(text));
}

function plain(value: unknown): unknown {
	return value instanceof Date ? value.toISOString() : value;
}

function peopleIn(database: Database | Transaction, municipalityId: string, rows: Rows) {
	const ids = tableSections.flatMap((section) => {
		const authors = partColumns(section).filter(
			({ part }) => referenceOf(section, part) === 'people'
		);
		return rows[section].flatMap((row) => authors.flatMap(({ name }) => row[name] as string));
	});
	const once = [...new Set(ids)].toSorted();
	return [...functionsOf(database, municipalityId, once)].map(([id, entry]) => ({ id, entry }));
}

function instrumentsOf(database: Database | Transaction, rounds: readonly Row[]) {
	const used = [...new Set(rounds.map((row) => row['instrumentId'] as string))];
	return database
		.select()
		.from(instruments)
		.where(inArray(instruments.id, used))
		.all()
		.map(({ id, key, version, digest, content }) => ({
			id,
			entry: { key, version, digest, content }
		}));
}

function programmeAddresses(database: Database | Transaction): Map<unknown, string> {
	const rows = database.select().from(programmes).all();
	return new Map(rows.map(({ id, slug }) => [id, slug]));
}
