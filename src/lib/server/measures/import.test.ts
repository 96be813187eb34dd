import { describe, expect, test } from 'vitest';
import { countsOf } from '#lib/domain/exchange/index.ts';
import { openTowns, type Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { auditEvents, measureProgress, structures } from '../db/schema/index.ts';
import { endStructure } from '../structures/commands.ts';
import { checkStructures, importStructures, structureSheet } from '../structures/import.ts';
import { readTable } from '../tables/read.ts';
import type { TextTable } from '../tables/table.ts';
import { writeCsv } from '../tables/csv.ts';
import { writeXlsx } from '../tables/xlsx.ts';
import { editMeasure, reportProgress } from './commands.ts';
import { checkMeasures, importMeasures } from './import.ts';
import { bodyIn, findingIn, measureIn } from './measures.test-support.ts';
import { measuresOf } from './queries.ts';
import { entriesOf, measureSheet } from './sheet.ts';

const here = { municipality: 'ahausen' };
const coming = (towns: Towns) => authorize(towns.as('coordinator'), 'measures.import', here);
const view = (towns: Towns) => authorize(towns.as('coordinator'), 'measures.view', here);
const bodies = (towns: Towns) => authorize(towns.as('coordinator'), 'structures.view', here);

async function throughFile(table: TextTable, kind: 'csv' | 'xlsx'): Promise<TextTable> {
	const file = kind === 'csv' ? writeCsv(table) : await writeXlsx(table, 'Tabelle');
	const read = await readTable(file);
	if (!read.ok) throw new Error(read.problem);
	return read.table;
}

/** What people said, without what a database adds: ids, times, versions. */
function said(towns: Towns) {
	return measuresOf(view(towns)).map(({ id, number, content: own, structure }) => {
		const entries = entriesOf(towns.database, id);
		const findings = own.findingIds.length;
		const structureId = structure.name;
		return { ...own, number, structureId, findings, findingIds: [], entries };
	});
}

function filled(towns: Towns) {
	const keep = authorize(towns.as('coordinator'), 'measures.keep', here);
	const finding = findingIn(towns, 'ahausen', 1);
	measureIn(towns, {
		title: '=Räume; „öffnen“',
		cause: 'Erste Zeile\nzweite Zeile',
		budgets: [{ year: '2022', amount: '12000', source: 'Land (Topf; A)' }],
		eccar: ['2', '9'],
		indicator: 'Besuche',
		baseline: '-1,5',
		inConcept: true,
		findingIds: [finding],
		criterionKeys: ['orte']
	});
	measureIn(towns, { title: 'Fest', dueOn: '2023-06-30' }, 'Netzwerk');
	reportProgress(keep, 1, { on: '2022-03-01', kind: 'progress', share: '40', note: 'a | b\nc' });
	reportProgress(keep, 1, { on: '2022-04-01', kind: 'dropped', share: '', note: 'kein Geld' });
	return keep;
}

function wipe(towns: Towns): void {
	const sql = towns.database.$client;
	// The table refuses deletes of entries where a trigger says so; a wipe starts from a bare town.
	for (const table of [
		'measure_progress',
		'measure_budgets',
		'measure_criteria',
		'measure_findings',
		'measures',
		'structures'
	]) {
		sql.prepare(`DELETE FROM ${table}`).run();
	}
}

describe.each(['csv', 'xlsx'] as const)('export, wipe, import as %s', (kind) => {
	test('gives equal data', async () => {
		const towns = openTowns();
		filled(towns);
		const before = said(towns);
		const sheets = [structureSheet(bodies(towns)), measureSheet(view(towns))] as const;
		wipe(towns);
		const [first, second] = await Promise.all(sheets.map((sheet) => throughFile(sheet, kind)));
		expect(importStructures(coming(towns), first!, false).done).toBe(true);
		expect(importMeasures(coming(towns), second!, false).done).toBe(true);
		expect(said(towns)).toEqual(before);
		expect(structureSheet(bodies(towns))).toEqual(sheets[0]);
	});

	test('what a body did before it ended comes back to it, though another has its name now', async () => {
		const towns = openTowns();
		const keep = filled(towns);
		reportProgress(keep, 2, { on: '2022-05-01', kind: 'progress', share: '100', note: 'fertig' });
		const bodiesHere = authorize(towns.as('coordinator'), 'structures.keep', here);
		const ended = measuresOf(view(towns))[1]!.structure;
		endStructure(bodiesHere, ended.id, null);
		bodyIn(towns, 'ahausen', ended.name);
		const before = said(towns);
		const sheets = [structureSheet(bodies(towns)), measureSheet(view(towns))] as const;
		const again = await throughFile(sheets[1], kind);
		expect(countsOf(checkMeasures(coming(towns), again))).toMatchObject({ unchanged: 2 });
		wipe(towns);
		const [first, second] = await Promise.all(sheets.map((sheet) => throughFile(sheet, kind)));
		expect(importStructures(coming(towns), first!, false).plan.rows).toMatchObject([
			{ outcome: 'create' },
			{ outcome: 'create' },
			{ outcome: 'create' }
		]);
		expect(importMeasures(coming(towns), second!, false).done).toBe(true);
		expect(said(towns)).toEqual(before);
		expect(structureSheet(bodies(towns))).toEqual(sheets[0]);
		expect(measuresOf(view(towns))[1]!.structure.ended).toBe(true);
	});

	test('what is unchanged stays as it is', async () => {
		const towns = openTowns();
		filled(towns);
		const events = () => towns.database.select().from(auditEvents).all().length;
		const before = events();
		const sheet = await throughFile(measureSheet(view(towns)), kind);
		const { plan } = importMeasures(coming(towns), sheet, false);
		expect(countsOf(plan)).toEqual({ create: 0, change: 0, unchanged: 2, refused: 0 });
		expect(events()).toBe(before);
	});
});

const head = ['Titel', 'Zuständig', 'Handlungsfeld', 'Beginn', 'Fällig', 'Nummer', 'Verlauf'];
const good = ['Neu', 'Beirat', 'f6', '01.02.2022', '31.12.2022', '', '2022-03-01 | 10 % | los'];
const sheetOf = (...rows: string[][]): TextTable => ({ head, rows });

describe('an import', () => {
	test('changes what the sheet says and leaves the columns that it does not have', () => {
		const towns = openTowns();
		filled(towns);
		const table = {
			head: ['Nummer', ...head.slice(0, 5)],
			rows: [['2', 'Neu', 'Netzwerk', ...good.slice(2, 5)]]
		};
		expect(importMeasures(coming(towns), table, false).plan.rows).toMatchObject([
			{ outcome: 'change', columns: ['title', 'startOn', 'dueOn'] }
		]);
		expect(said(towns)[1]).toMatchObject({ title: 'Neu', dueOn: '2022-12-31' });
	});

	test('writes nothing where one row is wrong, and the good ones if they are asked for', () => {
		const towns = openTowns();
		bodyIn(towns);
		const table = sheetOf(good, ['', 'Rat', 'f9', 'bald', '', '', '']);
		const refused = importMeasures(coming(towns), table, false);
		expect(refused.done).toBe(false);
		expect(refused.plan.rows[1]).toMatchObject({ row: 3, outcome: 'refused' });
		expect(said(towns)).toEqual([]);
		expect(importMeasures(coming(towns), table, true).done).toBe(true);
		expect(said(towns).map(({ title }) => title)).toEqual(['Neu']);
		expect(towns.database.select().from(measureProgress).all()).toHaveLength(1);
	});

	test('only checks where it is asked to', () => {
		const towns = openTowns();
		bodyIn(towns);
		expect(countsOf(checkMeasures(coming(towns), sheetOf(good)))).toMatchObject({ create: 1 });
		expect(
			countsOf(
				checkStructures(coming(towns), { head: ['Name', 'Art'], rows: [['Netz', 'Netzwerk']] })
			)
		).toMatchObject({ create: 1 });
		expect(said(towns)).toEqual([]);
		expect(towns.database.select().from(structures).all()).toHaveLength(1);
	});

	test('does not overwrite what was changed here since', () => {
		const towns = openTowns();
		const keep = filled(towns);
		const sheet = measureSheet(view(towns));
		const own = measuresOf(view(towns))[1]!;
		editMeasure(keep, 2, { ...own.content, title: 'Inzwischen' }, own.version);
		const at = sheet.head.indexOf('Titel');
		const rows = sheet.rows.map((row) => row.with(at, `${row[at]} neu`));
		const { plan, done } = importMeasures(coming(towns), { head: sheet.head, rows }, false);
		expect(done).toBe(false);
		expect(plan.rows[1]).toMatchObject({ problems: [{ column: 'version', code: 'stale' }] });
	});

	test.each<[string, string[], string]>([
		['a number that nobody has', good.with(5, '9'), 'unknown-number'],
		['a finding or body of another town', good.with(1, 'Beirat B'), 'unknown-structure'],
		['open work of a body that has ended', good.with(1, 'Alt (aufgelöst)'), 'reference'],
		[
			'entries that contradict each other',
			good.with(6, '2022-03-01 | wieder aufgenommen 0 % | x'),
			'turn'
		],
		['a day to come', good.with(6, '2023-01-01 | 10 % | x'), 'turn'],
		['a due date before the start', good.with(4, '2021-01-01'), 'order']
	])('%s is refused', (_name, row, code) => {
		const towns = openTowns();
		bodyIn(towns);
		bodyIn(towns, 'behausen', 'Beirat B');
		const keep = authorize(towns.as('coordinator'), 'structures.keep', here);
		endStructure(keep, bodyIn(towns, 'ahausen', 'Alt'), null);
		const [planned] = checkMeasures(coming(towns), sheetOf(row)).rows;
		expect(planned).toMatchObject({ outcome: 'refused', problems: [{ code }] });
	});

	test('the same number twice, a head twice, a head missing', () => {
		const towns = openTowns();
		filled(towns);
		const twice = checkMeasures(coming(towns), sheetOf(good.with(5, '1'), good.with(5, '1')));
		expect(twice.rows).toMatchObject([
			{ problems: [{ code: 'twice' }] },
			{ problems: [{ code: 'twice' }] }
		]);
		const heads = checkMeasures(coming(towns), { head: ['Titel', 'titel'], rows: [] });
		expect(heads.head.map(({ code }) => code)).toContain('doubled');
		expect(heads.head.map(({ code }) => code)).toContain('missing');
	});

	test('is the coordinator’s', () => {
		const towns = openTowns();
		for (const role of ['member', 'office', 'contributor'] as const) {
			expect(() => authorize(towns.as(role), 'measures.import', here)).toThrow();
		}
	});
});
