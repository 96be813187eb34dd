import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from './csv.ts';
import { neutralised, restored } from './neutralise.ts';
import { readTable } from './read.ts';
import { tableLimits } from './table.ts';
import { writeXlsx } from './xlsx.ts';

const table = {
	head: ['Titel', 'Beginn', 'Notiz'],
	rows: [
		['Räume öffnen', '2022-01-31', 'Erste Zeile\nZweite; „Zeile“'],
		['=HYPERLINK("x")', '-12,5', "'@wer"],
		['', '+49 631 1', '-']
	]
};
const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
	Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const rowsOf = async (file: Uint8Array) => {
	const read = await readTable(file);
	return read.ok ? [read.table.head, ...read.table.rows] : read.problem;
};

describe('what is written is read back', () => {
	test.each([
		['CSV', () => Promise.resolve(writeCsv(table))],
		['XLSX', () => writeXlsx(table, 'Maßnahmen: alle')]
	])('as %s', async (_name, written) => {
		expect(await rowsOf(await written())).toEqual([table.head, ...table.rows]);
	});

	test('any text comes back as it was, as CSV', () => {
		const cell = fc.oneof(
			fc.string({ maxLength: 20 }),
			fc.string({ unit: fc.constantFrom(...Array.from('=+-@\'";,\n1a ')), maxLength: 8 })
		);
		const clean = cell.map((text) => text.replaceAll(/[\u0000-\u0008\u000b-\u001f]/g, ''));
		fc.assert(
			fc.property(fc.array(clean, { minLength: 2, maxLength: 2 }), (row) => {
				const written = writeCsv({ head: ['A', 'B'], rows: [[...row], ['x', 'y']] });
				const read = readCsv(written);
				expect(read.ok && read.table.rows[0]).toEqual(row);
			})
		);
	});
});

describe('formulas', () => {
	test.each([
		['=1+1', "'=1+1"],
		['+cmd|x', "'+cmd|x"],
		['@SUM(A1)', "'@SUM(A1)"],
		['-2+3', "'-2+3"],
		['\tx', "'\tx"],
		['-12,5', '-12,5'],
		['+4 %', '+4 %'],
		["'quoted", "'quoted"],
		["'=1", "''=1"],
		['constructor', "'constructor"],
		['__proto__', "'__proto__"],
		['a=1', 'a=1']
	])('%j is written as %j', (text, written) => {
		expect(neutralised(text)).toBe(written);
		expect(restored(written)).toBe(text);
	});

	test('nothing that is written begins with one', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const written = neutralised(text);
				expect(restored(written)).toBe(text);
				if (/^[=@\t\r]/.test(written)) expect.unreachable(written);
			})
		);
	});
});

describe('files of offices', () => {
	test.each([
		['Windows-1252', Buffer.from('Titel;Ort\r\nM\xfcller;Stra\xdfe\r\n', 'latin1')],
		['UTF-8', bytes('Titel;Ort\nMüller;Straße\n')],
		['UTF-8 with a mark', bytes('\ufeffTitel;Ort\nMüller;Straße\n')],
		['UTF-16, the other way round', utf16('Titel;Ort\r\nMüller;Straße\r\n').swap16()],
		['UTF-16', utf16('Titel;Ort\r\nMüller;Straße\r\n')],
		['commas', bytes('Titel,Ort\nMüller,Straße\n')],
		['tabs', bytes('Titel\tOrt\nMüller\tStraße\n')],
		['empty lines around', bytes('\n\nTitel;Ort\nMüller;Straße\n;\n\n')]
	])('%s', async (_name, file) => {
		expect(await rowsOf(file)).toEqual([
			['Titel', 'Ort'],
			['Müller', 'Straße']
		]);
	});
});

test('what only Windows-1252 has, and what is a formula there, stays a text', async () => {
	const file = Buffer.from('Titel;Mittel\r\n\x84R\xe4ume\x93 \x96 neu;=2*3 \x80\r\n', 'latin1');
	expect(await rowsOf(file)).toEqual([
		['Titel', 'Mittel'],
		['„Räume“ – neu', '=2*3 €']
	]);
});

/** A ZIP archive of a few kilobytes that unpacks to more than is allowed. */
function bomb(): Uint8Array {
	return zipSync(
		{ 'xl/worksheets/sheet1.xml': new Uint8Array(tableLimits.unpacked + 1) },
		{ level: 9 }
	);
}

/** The same, but its directory says that it is small. */
function lyingBomb(): Uint8Array {
	const file = bomb();
	const view = new DataView(file.buffer, file.byteOffset);
	for (let at = 0; at + 4 < file.length; at += 1) {
		const signature = view.getUint32(at, true);
		if (signature === 0x04034b50) view.setUint32(at + 22, 100, true);
		if (signature === 0x02014b50) view.setUint32(at + 24, 100, true);
	}
	return file;
}

describe('bad files', () => {
	test.each<[string, () => Uint8Array, string]>([
		['nothing', () => new Uint8Array(), 'empty'],
		['only blanks', () => bytes(' ; \n\n'), 'empty'],
		['a PDF under another name', () => bytes('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'not-a-table'],
		['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'not-a-table'],
		['an archive that is no spreadsheet', () => zipSync({ 'a.txt': strToU8('a') }), 'damaged'],
		['an archive cut off', () => bomb().slice(0, 400), 'damaged'],
		['a zip bomb', bomb, 'too-large'],
		['a zip bomb that lies', lyingBomb, 'damaged'],
		['too many bytes', () => new Uint8Array(tableLimits.bytes + 1), 'too-large'],
		['50,000 rows', () => bytes(`A;B\n${'x;y\n'.repeat(50_000)}`), 'too-many-rows'],
		['quotes that never close', () => bytes('A;B\n"x;y\n1;2\n'), 'damaged'],
		['hundreds of columns', () => bytes(`${'A;'.repeat(400)}\n`), 'too-large'],
		['separators in their millions', () => bytes(`A;B\n"${';'.repeat(1_100_000)}"`), 'too-large']
	])('%s', async (_name, file, problem) => {
		expect(await rowsOf(file())).toBe(problem);
	});
});
