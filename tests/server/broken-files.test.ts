import { describe, expect, test } from 'vitest';
import { readInstrument, type SheetProblem } from '#lib/domain/instrument/index.ts';
import { instrumentProblem } from '#lib/i18n/instruments.ts';
import { readDraft, workbookOf } from '#lib/server/instrument/exchange.ts';
import { instrumentJson } from '#lib/server/instrument/files.ts';
import { inSpreadsheet, type OpenSheet, type Typed } from './in-spreadsheet.ts';

const base = (() => {
	const read = readInstrument(instrumentJson('src/instruments/arbeitsfassung'));
	if (!read.ok) throw new Error('the working version is broken');
	return read.instrument;
})();

type Sheets = ReadonlyMap<string, OpenSheet>;
type Place = [string, number | null, string | null, SheetProblem['code']];

async function mistakesIn(edit: (sheets: Sheets) => void): Promise<Place[] | 'read'> {
	const file = await inSpreadsheet(await workbookOf({ instrument: base, keys: {} }), edit);
	const read = await readDraft(file, base);
	if (read.ok) return 'read';
	if (read.file !== null) throw new Error(read.file);
	for (const { code, value } of read.problems) {
		expect(instrumentProblem(code, value)).toMatch(/[.)]$/);
	}
	return read.problems.map(({ sheet, row, column, code }) => [sheet, row, column, code]);
}

const typed = (sheet: string, key: string, column: string, value: Typed) => (sheets: Sheets) =>
	sheets.get(sheet)!.type(key, column, value);

/** Takes a column away, as somebody does who does not need it. */
const without = (sheet: string, column: string) => (sheets: Sheets) => {
	const { rows } = sheets.get(sheet)!;
	const at = rows[0]!.indexOf(column);
	for (const row of rows) row.splice(at, 1);
};

const english = 'Titel (englisch)';
const suggestion = 'Vorschlag für „build“ (deutsch)';

describe('a mistake made in a spreadsheet is named by sheet, row and column', () => {
	test.each<[string, (sheets: Sheets) => void, Place]>([
		[
			'a weight below nothing',
			typed('Kriterien', 'orte', 'Gewicht', -1),
			['Kriterien', 34, 'Gewicht', 'number']
		],
		[
			'a weight of nothing',
			typed('Kriterien', 'orte', 'Gewicht', 0),
			['Kriterien', 34, 'Gewicht', 'number']
		],
		[
			'no weight',
			typed('Kriterien', 'orte', 'Gewicht', ''),
			['Kriterien', 34, 'Gewicht', 'required']
		],
		[
			'a weight of another notation',
			typed('Kriterien', 'orte', 'Gewicht', '0x10'),
			['Kriterien', 34, 'Gewicht', 'number']
		],
		[
			'thousands in a weight',
			typed('Fragen', 'orte.1', 'Gewicht', '1.000,5'),
			['Fragen', 66, 'Gewicht', 'number']
		],
		['per cent', typed('Bänder', 'advance', 'Ab Wert', '50 %'), ['Bänder', 4, 'Ab Wert', 'number']],
		[
			'a weight that became a day',
			typed('Fragen', 'orte.1', 'Gewicht', '2026-05-01'),
			['Fragen', 66, 'Gewicht', 'day']
		],
		[
			'a key that became a day',
			typed('Ziele', '1.1', 'Schlüssel', '2026-01-01'),
			['Ziele', 2, 'Schlüssel', 'day']
		],
		[
			'a language missing',
			typed('Kriterien', 'orte', english, ''),
			['Kriterien', 34, english, 'required']
		],
		[
			'a suggestion missing',
			typed('Kriterien', 'orte', suggestion, ''),
			['Kriterien', 34, suggestion, 'required']
		],
		[
			'a text too long',
			typed('Kriterien', 'orte', english, 'x'.repeat(2001)),
			['Kriterien', 34, english, 'too-long']
		],
		[
			'bands that overlap',
			typed('Bänder', 'advance', 'Ab Wert', 25),
			['Bänder', 4, 'Ab Wert', 'band-order']
		],
		[
			'a first band above 0',
			typed('Bänder', 'start', 'Ab Wert', 5),
			['Bänder', 2, 'Ab Wert', 'first-band']
		],
		[
			'a kind of question of their own',
			typed('Fragen', 'orte.1', 'Art', 'Frage'),
			['Fragen', 66, 'Art', 'choice']
		],
		[
			'a key twice',
			typed('Kriterien', 'orte', 'Schlüssel', 'anlaesse'),
			['Kriterien', 35, 'Schlüssel', 'repeated']
		],
		[
			'a goal that is not there',
			typed('Kriterien', 'orte', 'Gehört zu', '9.9'),
			['Kriterien', 34, 'Gehört zu', 'parent']
		],
		[
			'cells made one, of which the lower are empty',
			typed('Kriterien', 'orte', 'Gehört zu', ''),
			['Kriterien', 34, 'Gehört zu', 'required']
		],
		[
			'one level described, the others not',
			typed('Kriterien', 'anlaesse', 'Bedeutung der Stufe 0 (deutsch)', 'x'),
			['Kriterien', 35, 'Bedeutung der Stufe 1 (deutsch)', 'required']
		],
		[
			'a column taken away',
			without('Fragen', 'Gewicht'),
			['Fragen', 1, 'Gewicht', 'missing-column']
		],
		[
			'hints taken away',
			without('Fragen', 'Hilfe zur Frage (deutsch)'),
			['Fragen', 1, 'Hilfe zur Frage (deutsch)', 'missing-column']
		],
		[
			'a level more without its columns',
			(sheets) => sheets.get('Stufen')!.copy('4', { Schlüssel: '5' }),
			['Kriterien', 1, 'Bedeutung der Stufe 5 (deutsch)', 'missing-column']
		],
		[
			'a level less while its texts are there',
			(sheets) => sheets.get('Stufen')!.rows.pop(),
			['Kriterien', 1, 'Bedeutung der Stufe 4 (deutsch)', 'leftover-column']
		],
		[
			'a band less while its suggestions are there',
			(sheets) => sheets.get('Bänder')!.rows.pop(),
			['Kriterien', 1, 'Vorschlag für „secure“ (deutsch)', 'leftover-column']
		],
		[
			'a sheet emptied',
			(sheets) => sheets.get('Fragen')!.rows.splice(0),
			['Fragen', 1, 'Schlüssel', 'missing-column']
		],
		[
			'a key of then that leads nowhere',
			(sheets) => sheets.get('Zuordnung')!.rows.push(['orte', '']),
			['Zuordnung', 2, 'Schlüssel jetzt', 'required']
		]
	])('%s', async (_name, edit, expected) => {
		expect(await mistakesIn(edit)).toContainEqual(expected);
	});
});

test('mistakes of several kinds are told at once', async () => {
	const places = await mistakesIn((sheets) => {
		typed('Kriterien', 'orte', english, '')(sheets);
		typed('Bänder', 'advance', 'Ab Wert', 25)(sheets);
	});
	expect(places).toEqual([
		['Kriterien', 34, english, 'required'],
		['Bänder', 4, 'Ab Wert', 'band-order']
	]);
});

describe('what people do in spreadsheets without meaning harm is read', () => {
	test.each<[string, (sheets: Sheets) => void]>([
		['a comma in a number', typed('Kriterien', 'orte', 'Gewicht', '1,5')],
		['a number as a number', typed('Kriterien', 'orte', 'Gewicht', 1.5)],
		['a goal’s key as a number', typed('Ziele', '1.1', 'Schlüssel', 1.1)],
		['a kind of question by its code', typed('Fragen', 'orte.1', 'Art', 'process')],
		['a kind of question in English', typed('Fragen', 'orte.1', 'Art', 'Structure')],
		['rows left empty', (sheets) => sheets.get('Fragen')!.rows.splice(3, 0, [], ['', ' '])],
		[
			'notes beside the table',
			(sheets) => sheets.get('Fragen')!.rows.forEach((row) => row.push('Notiz'))
		],
		['HTML in a text', typed('Kriterien', 'orte', english, '<img src=x onerror=alert(1)>')]
	])('%s', async (_name, edit) => {
		expect(await mistakesIn(edit)).toBe('read');
	});
});

describe('JSON', () => {
	const read = (json: unknown) => readDraft(Buffer.from(JSON.stringify(json)), base);

	test.each([[null], [[]], [12], ['text']])('%j is no questionnaire', async (json) => {
		expect(await read(json)).toEqual({ ok: false, file: 'not-json' });
	});

	test('a name that no questionnaire has is named, also one that every object has', async () => {
		const poisoned = JSON.stringify({ ...base, version: '1.1' }).replace(
			'{',
			'{"__proto__":{"x":1},'
		);
		for (const [text, name] of [
			[poisoned, '__proto__'],
			[JSON.stringify({ ...base, farbe: 'rot' }), 'farbe']
		] as const) {
			const told = await readDraft(Buffer.from(text), base);
			expect(told).toMatchObject({ problems: [{ sheet: name, code: 'unknown' }] });
		}
	});

	test('nested beyond reason is refused, not a crash', async () => {
		const deep = `{"fields":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
		expect(await readDraft(Buffer.from(deep), base)).toMatchObject({ ok: false });
	});

	test('a version that is published already, and is not the one chosen, is told', async () => {
		const later = { ...base, version: '1.1' };
		const file = Buffer.from(JSON.stringify(base));
		expect(await readDraft(file, later, [base, later])).toEqual({
			ok: false,
			file: 'other-version',
			version: '1.0'
		});
	});
});
