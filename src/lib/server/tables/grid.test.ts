import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTable } from './read.ts';
import { readWorkbook } from './workbook.ts';
import { writeXlsx } from './xlsx.ts';

const sheet = 'xl/worksheets/sheet1.xml';

/** A small workbook with more rows in its XML, in a part of the archive by any name. */
async function workbookWith(rows: string, part = sheet): Promise<Uint8Array> {
	const parts = unzipSync(await writeXlsx({ head: ['A', 'B'], rows: [['x', 'y']] }, 'T'));
	const { [sheet]: first = new Uint8Array(), ...others } = parts;
	const links = 'xl/_rels/workbook.xml.rels';
	const named = strFromU8(others[links] ?? first).replace(
		sheet.slice('xl/'.length),
		part.slice('xl/'.length)
	);
	const xml = strFromU8(first).replace('</sheetData>', `${rows}</sheetData>`);
	return zipSync({ ...others, [links]: strToU8(named), [part]: strToU8(xml) });
}

const far = (count: number, column: string) =>
	Array.from(
		{ length: count },
		(_, at) => `<row r="${at + 3}"><c r="${column}${at + 3}"><v>1</v></c></row>`
	).join('');

describe('a small file with a wide grid is not laid out', () => {
	test.each([
		['columns without end', far(3_000, 'XFD'), 'too-large'],
		['a row at the end of the sheet', '<row r="1048576"><c r="GR1048576"><v>1</v></c></row>'],
		['a cell at the end of the sheet', '<row><c r="GR1048576"><v>1</v></c></row>'],
		['a row number in another spelling', '<row r="1e7"><c r="GR9"><v>1</v></c></row>', 'damaged'],
		['an address in entities', '<row r="3"><c r="&#88;FD3"><v>1</v></c></row>', 'damaged'],
		['quotes of the other kind', "<row r='999999'><c r='A999999'><v>1</v></c></row>"],
		['a prefix', '<x:row r="999999"><x:c r="A999999"><x:v>1</x:v></x:c></x:row>']
	])('%s', async (_name, rows, problem = 'too-many-rows') => {
		expect(await readTable(await workbookWith(rows))).toEqual({ ok: false, problem });
		expect(await readTable(await workbookWith(rows, 'xl/other.xml'))).toEqual({
			ok: false,
			problem
		});
	});

	test.each([
		['cells', '<row>' + '<c/>'.repeat(2_000_000) + '</row>', sheet],
		['rows', '<row r="3"/>'.repeat(2_000_000), sheet],
		['cells in one place', '<c r="A3"/>'.repeat(2_000_000), 'xl/other.xml'],
		['values', '<row r="3"><c r="A3">' + '<v/>'.repeat(2_000_000) + '</c></row>', sheet]
	])('%s without end in a few kilobytes are not read one by one', async (_name, rows, part) => {
		const file = await workbookWith(rows, part);
		expect(file.length).toBeLessThan(200_000);
		expect(await readTable(file)).toEqual({ ok: false, problem: 'too-large' });
	});

	test('one long text in many cells is not multiplied', async () => {
		const text = 'x'.repeat(30_000);
		const parts = unzipSync(await writeXlsx({ head: ['A', 'B'], rows: [[text, 'y']] }, 'T'));
		const xml = strFromU8(parts[sheet] ?? new Uint8Array());
		const cell = /<c r="A2"[^>]*>.*?<\/c>/.exec(xml)?.[0] ?? '';
		expect(cell).not.toBe('');
		const rows = Array.from(
			{ length: 2_000 },
			(_, at) => `<row r="${at + 3}">${cell.replace('A2', `A${at + 3}`)}</row>`
		).join('');
		const file = zipSync({
			...parts,
			[sheet]: strToU8(xml.replace('</sheetData>', `${rows}</sheetData>`))
		});
		expect(await readTable(file)).toEqual({ ok: false, problem: 'too-large' });
	});

	test('one sheet by many names is not read as many times', async () => {
		const parts = unzipSync(await writeXlsx({ head: ['A', 'B'], rows: [['x', 'y']] }, 'T'));
		const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
		const own = /<sheet [^>]*>/.exec(book)?.[0] ?? '';
		const many = Array.from({ length: 60 }, (_, at) => own.replace('"T"', `"T${at}"`)).join('');
		const file = zipSync({ ...parts, 'xl/workbook.xml': strToU8(book.replace(own, many)) });
		expect(await readTable(file)).toEqual({ ok: false, problem: 'too-large' });
		expect(await readWorkbook(file)).toEqual({ ok: false, problem: 'too-large' });
	});

	test('as many cells as a sheet may have are read', async () => {
		const row = Array.from({ length: 20 }, (_, at) => `Zelle ${at}`);
		const rows = Array.from({ length: 5_000 }, (_, at) => row.map((cell) => `${cell}, ${at}`));
		const read = await readTable(await writeXlsx({ head: row, rows }, 'T'));
		expect(read.ok && read.table.rows).toEqual(rows);
	});

	test('what offices write is read', async () => {
		const read = await readTable(await workbookWith(far(3, 'D') + '<row r="19000" spans="1:4"/>'));
		expect(read.ok && read.table.rows.map((row) => row.join())).toEqual([
			'x,y,,',
			',,,1',
			',,,1',
			',,,1'
		]);
	});
});
