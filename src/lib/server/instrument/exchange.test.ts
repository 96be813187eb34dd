import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readInstrument, type Instrument } from '#lib/domain/instrument/index.ts';
import { tableLimits } from '../tables/table.ts';
import { readDraft, workbookOf } from './exchange.ts';
import { instrumentJson } from './files.ts';

const base = (() => {
	const read = readInstrument(instrumentJson('src/instruments/arbeitsfassung'));
	if (!read.ok) throw new Error('the working version is broken');
	return read.instrument;
})();

const bytes = (text: string) => new TextEncoder().encode(text);
const json = (instrument: Instrument) => bytes(JSON.stringify(instrument));

/** The workbook of our version with its parts changed by somebody who knows the format. */
async function workbook(change: (path: string, text: string) => string | null) {
	const files = unzipSync(await workbookOf({ instrument: base, keys: {} }));
	const changed = Object.entries(files).flatMap(([path, file]) => {
		const text = change(path, strFromU8(file));
		return text === null ? [] : [[path, strToU8(text)] as const];
	});
	return zipSync(Object.fromEntries(changed));
}

async function outcomeOf(file: Uint8Array) {
	const read = await readDraft(file, base);
	if (read.ok) return 'read';
	if (read.file !== null) return read.file;
	return read.problems.map(({ sheet, row, column, code }) => ({ sheet, row, column, code }));
}

describe('a bad file', () => {
	test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
		['nothing', () => new Uint8Array(), 'empty'],
		['a PDF under another name', () => bytes('%PDF-1.7\n1 0 obj'), 'not-json'],
		['JSON cut off', () => json(base).slice(0, 5000), 'not-json'],
		['bytes that are no text', () => new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), 'not-json'],
		['an archive that is no workbook', () => zipSync({ 'a.txt': bytes('a') }), 'damaged'],
		[
			'a zip bomb',
			() => zipSync({ 'xl/a.xml': new Uint8Array(tableLimits.unpacked + 1) }, { level: 9 }),
			'too-large'
		],
		[
			'a cell far away',
			() => workbook((_path, text) => text.replace('r="A2"', 'r="XFD1048576"')),
			'too-large'
		]
	])('%s', async (_name, file, problem) => {
		expect(await outcomeOf(await file())).toBe(problem);
	});

	test('JSON of something else is told by its places', async () => {
		expect(await outcomeOf(bytes('{"title": "Umfrage"}'))).toContainEqual(
			expect.objectContaining({ sheet: 'fields', code: 'required' })
		);
		expect(await outcomeOf(bytes('[]'))).not.toBe('read');
	});

	test('a sheet under another name is said to be missing', async () => {
		const file = await workbook((_path, text) => text.replace('name="Ziele"', 'name="Targets"'));
		expect(await outcomeOf(file)).toEqual([
			{ sheet: 'Ziele', row: null, column: null, code: 'missing-sheet' }
		]);
	});

	test('a key twice is named by sheet, row and column', async () => {
		const file = await workbook((_path, text) => text.replaceAll('>leitbild<', '>strategie<'));
		expect(await outcomeOf(file)).toContainEqual({
			sheet: 'Kriterien',
			row: 3,
			column: 'Schlüssel',
			code: 'repeated'
		});
	});

	test('a key of then that is still in use', async () => {
		const formerly = [{ key: base.key, version: base.version, keys: { orte: 'anlaesse' } }];
		expect(await outcomeOf(json({ ...base, version: '1.1', formerly }))).toEqual([
			{ sheet: 'formerly.0.keys.orte', row: null, column: null, code: 'formerly' }
		]);
	});
});

describe('texts that a spreadsheet would calculate', () => {
	test('leave as texts and come back as they were', async () => {
		const title = { de: '=HYPERLINK("http://x","Klick")', en: '@SUM(A1)' };
		const read = await readDraft(
			await workbookOf({ instrument: { ...base, title }, keys: {} }),
			base
		);
		if (!read.ok) expect.unreachable();
		expect(read.draft.instrument.title).toEqual(title);
	});
});
