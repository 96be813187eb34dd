import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criterionWith, instrumentWith } from '../scoring/sample.test-support.ts';
import { elementsOf } from './elements.ts';
import { namedLeaves, withNamedLeaves } from './named-leaves.ts';
import { readInstrumentSheets } from './read-file.ts';
import type { RawSheet, SheetProblem } from './sheet-file.ts';
import { sheetsOf, type SheetKind } from './sheets.ts';
import type { Instrument } from './schema.ts';

const base = instrumentWith({
	f1: [criterionWith('aa', [1]), criterionWith('bb', [1])],
	f2: [criterionWith('cc', [2])]
});
const words = {
	sheet: (kind: SheetKind) => [kind],
	column: (column: string) => [column],
	choice: (code: string) => [`a ${code}`]
};

/** The file that a version is written to, with cells changed: `question!3 weight`. */
function fileOf(instrument: Instrument, cells: Record<string, string> = {}): RawSheet[] {
	const sheets = sheetsOf(instrument, {}).map(({ kind, columns, rows }) => ({
		name: kind,
		rows: [[...columns], ...rows.map((row) => [...row])]
	}));
	for (const [place, text] of Object.entries(cells)) {
		const [name, row = '', column = ''] = place.split(/[! ]/);
		const { rows } = sheets.find((sheet) => sheet.name === name)!;
		(rows[Number(row) - 1] ??= [])[rows[0]!.indexOf(column)] = text;
	}
	return sheets.map(({ name, rows }) => ({
		name,
		rows: rows.map((row) => Array.from(row, String))
	}));
}

function wrongIn(file: RawSheet[]): [string, number | null, string | null, string][] {
	const read = readInstrumentSheets(file, words, base);
	const tell = ({ sheet, row, column, code }: SheetProblem) =>
		[sheet, row, column, code] as [string, number | null, string | null, string];
	return read.ok ? [] : read.problems.map(tell);
}

describe('a file that is read', () => {
	test('says what was written, whatever the texts', () => {
		const names = Object.keys(namedLeaves(elementsOf(base))).filter((name) =>
			/\.(de|en)$/.test(name)
		);
		const text = fc.string({ minLength: 1, maxLength: 40 }).filter((one) => one.trim() === one);
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...names), text), (typed) => {
				// Both texts of what may be left out, or neither.
				const changed = Object.entries(typed).filter(([name]) => !/hint|descriptors/.test(name));
				const instrument = withNamedLeaves(base, Object.fromEntries(changed));
				expect(readInstrumentSheets(fileOf(instrument), words, base)).toEqual({
					ok: true,
					instrument,
					keys: {}
				});
			}),
			{ numRuns: 30 }
		);
	});

	test('the order of sheets, columns and empty rows do not matter', () => {
		const file = fileOf(base)
			.reverse()
			.map(({ name, rows }) => ({
				name: ` ${name.toUpperCase()} `,
				rows: [[], ...rows.flatMap((row) => [row.toReversed(), ['', ' ']])]
			}));
		expect(readInstrumentSheets(file, words, base)).toMatchObject({ ok: true, instrument: base });
	});

	test.each<[string, Record<string, string>, [string, number | null, string | null, string]]>([
		['a weight in words', { 'question!3 weight': 'viel' }, ['question', 3, 'weight', 'number']],
		['a text missing', { 'goal!2 title.en': '' }, ['goal', 2, 'title.en', 'required']],
		['a key out of form', { 'criterion!2 key': 'Große Orte' }, ['criterion', 2, 'key', 'form']],
		['a key twice', { 'criterion!3 key': 'aa' }, ['criterion', 3, 'key', 'repeated']],
		[
			'a parent that is not there',
			{ 'criterion!4 parent': '9.9' },
			['criterion', 4, 'parent', 'parent']
		],
		['a level out of order', { 'level!3 key': '7' }, ['level', 3, 'key', 'level-order']],
		['a level in words', { 'level!3 key': 'eins' }, ['level', 3, 'key', 'number']],
		['a band too high', { 'band!2 from': '200' }, ['band', 2, 'from', 'number']],
		[
			'an unknown kind of question',
			{ 'question!2 type': 'Frage' },
			['question', 2, 'type', 'choice']
		],
		['half a hint', { 'question!2 hint.de': 'x' }, ['question', 2, 'hint.en', 'required']],
		[
			'a question of another criterion',
			{ 'question!2 key': 'bb.7' },
			['question', 2, 'key', 'question-key']
		],
		['a version that is no number', { 'frame!2 version': 'neu' }, ['frame', 2, 'version', 'form']],
		[
			'a key of then for one that is still there',
			{ 'keys!2 then': 'aa', 'keys!2 now': 'bb' },
			['keys', 2, 'now', 'formerly']
		],
		[
			'a formula that nobody calculated',
			{ 'question!2 weight': '=1+1' },
			['question', 2, 'weight', 'number']
		]
	])('%s is named by sheet, row and column', (_name, cells, expected) => {
		expect(wrongIn(fileOf(base, cells))).toContainEqual(expected);
	});

	test('a second row about the whole questionnaire', () => {
		const second = { 'frame!3 key': 'other', 'frame!3 version': '2.0' };
		expect(wrongIn(fileOf(base, second))).toEqual([['frame', 3, 'key', 'repeated']]);
	});

	test('two rows that match the same key of then', () => {
		const file = fileOf(
			instrumentWith({
				f1: [criterionWith('xx', [1]), criterionWith('yy', [1])],
				f2: [criterionWith('cc', [2])]
			}),
			{ 'keys!2 then': 'aa', 'keys!2 now': 'xx', 'keys!3 then': 'aa', 'keys!3 now': 'yy' }
		);
		expect(wrongIn(file)).toEqual([['keys', 3, 'then', 'repeated']]);
	});

	test.each<[SheetKind]>([
		['frame'],
		['level'],
		['band'],
		['field'],
		['goal'],
		['criterion'],
		['question']
	])('the sheet „%s“ missing is said', (kind) => {
		const file = fileOf(base).filter(({ name }) => name !== kind);
		expect(wrongIn(file)).toContainEqual([kind, null, null, 'missing-sheet']);
	});

	test('a column missing, and one that is there twice', () => {
		const changed = (change: (head: readonly string[]) => string[]) =>
			fileOf(base).map((sheet) =>
				sheet.name === 'goal'
					? { ...sheet, rows: sheet.rows.with(0, change(sheet.rows[0]!)) }
					: sheet
			);
		expect(
			wrongIn(changed((head) => head.map((one) => (one === 'title.en' ? 'x' : one))))
		).toContainEqual(['goal', 1, 'title.en', 'missing-column']);
		expect(wrongIn(changed((head) => [...head, 'key']))).toContainEqual([
			'goal',
			1,
			'key',
			'doubled-column'
		]);
	});

	test('whatever stands in it, it is read or refused with places, never thrown', () => {
		const cell = fc.oneof(fc.string(), fc.constantFrom('aa', 'f1', '1.1', '__proto__', '0', '-1'));
		const place = fc.tuple(
			fc.constantFrom('frame', 'level', 'band', 'field', 'goal', 'criterion', 'question', 'keys'),
			fc.integer({ min: 1, max: 4 }),
			fc.nat(6)
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(place, cell), { maxLength: 6 }), (changes) => {
				const file = fileOf(base).map((sheet) => ({
					...sheet,
					rows: sheet.rows.map((row) => [...row])
				}));
				for (const [[name, row, column], text] of changes) {
					const { rows } = file.find((sheet) => sheet.name === name)!;
					(rows[row] ??= [])[column] = text;
				}
				const dense = file.map(({ name, rows }) => ({
					name,
					rows: Array.from(rows, (row: string[] | undefined) =>
						Array.from(row ?? [], (one: string | undefined) => one ?? '')
					)
				}));
				const read = readInstrumentSheets(dense, words, base);
				if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
			})
		);
	});
});
