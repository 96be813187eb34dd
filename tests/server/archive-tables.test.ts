import { getTableColumns, getTableName, is, Table } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import { partsOf, sections, type SectionName } from '#lib/domain/archive/index.ts';
import * as schema from '#lib/server/db/schema/index.ts';
import { columnsOf, partColumns, partOf } from '#lib/server/archive/columns.ts';
import { leftOutColumns, leftOutTables } from '#lib/server/archive/left-out.ts';
import { tableSections } from '#lib/server/archive/rows.ts';
import { archivedTables, type TableSection } from '#lib/server/archive/tables.ts';

const tables: SQLiteTable[] = Object.values(schema).filter((value) => is(value, Table));
const archived = new Set(tableSections.map((section) => archivedTables[section].table));
/** Written and read by hand, for they are not rows of one municipality. */
const special = new Map<SQLiteTable, string[]>([
	[schema.municipalities, ['name', 'kind', 'land', 'population']],
	[schema.instruments, partsOf('instruments')]
]);

describe('every table is in the archive, or left out with a reason', () => {
	test.each(tables.map((table) => ({ table, name: getTableName(table) })))(
		'$name',
		({ table, name }) => {
			const reason = leftOutTables[name];
			if (archived.has(table) || special.has(table)) expect(reason).toBeUndefined();
			else expect(reason, `say in left-out.ts why ${name} is in no archive`).toMatch(/\w{4}/);
		}
	);

	test('no reason is given for a table that is not there', () => {
		const names = tables.map((table) => getTableName(table));
		expect(Object.keys(leftOutTables).filter((name) => !names.includes(name))).toEqual([]);
	});
});

describe('every column of an archived table is a part of an entry, or has a reason not to be', () => {
	test.each(tableSections)('%s', (section) => {
		const rule = archivedTables[section];
		const parts = partsOf(section);
		const lost = Object.keys(columnsOf(rule.table)).filter((name) => {
			if (name === 'id' || name === 'municipalityId') return false;
			const elsewhere = name in (rule.fixed ?? {}) || name in (rule.anew ?? {});
			return parts.includes(partOf(rule, name)) === elsewhere;
		});
		expect(lost).toEqual([]);
	});

	test.each([...special].map(([table, parts]) => ({ name: getTableName(table), table, parts })))(
		'$name',
		({ table, name, parts }) => {
			const lost = Object.entries(getTableColumns(table))
				.filter(([part]) => part !== 'id' && !parts.includes(part))
				.filter(([, column]) => leftOutColumns[`${name}.${column.name}`] === undefined);
			expect(lost.map(([part]) => part)).toEqual([]);
		}
	);

	test.each(tableSections)('%s: every part is a column that takes it', (section: TableSection) => {
		const shape: Record<string, { safeParse(value: unknown): { success: boolean } } | undefined> =
			sections[section].entry.shape;
		for (const { part, column } of partColumns(section)) {
			const nullable = shape[part]?.safeParse(null).success === true;
			expect(`${part}: ${nullable}`).toBe(`${part}: ${!column.notNull}`);
		}
	});
});

test('an entry has an id exactly where others refer to it', () => {
	const targets = new Set<string>();
	for (const section of Object.keys(sections) as SectionName[]) {
		const shape: Record<string, { meta(): Record<string, unknown> | undefined }> =
			sections[section].entry.shape;
		for (const part of Object.values(shape)) {
			const target = part.meta()?.['refersTo'];
			if (typeof target === 'string') targets.add(target);
		}
	}
	const named = Object.entries(sections).filter(([, { entry }]) => 'id' in entry.shape);
	expect(named.map(([name]) => name).sort()).toEqual(
		[...targets].filter((name) => name !== 'programmes').sort()
	);
});
