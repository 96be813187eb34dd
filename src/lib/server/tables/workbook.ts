import writeExcelFile from 'write-excel-file/node';
import { neutralised } from './neutralise.ts';
import { isZip, openWorkbook, type ReadWorkbook } from './open-workbook.ts';
import { tableLimits, type TextTable } from './table.ts';
import { widthOf } from './xlsx.ts';

/** Reads all sheets of an XLSX file, with the limits that hold for one. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
	if (bytes.length === 0) return { ok: false, problem: 'empty' };
	if (bytes.length > tableLimits.bytes) return { ok: false, problem: 'too-large' };
	if (!isZip(bytes)) return { ok: false, problem: 'not-a-table' };
	const read = await openWorkbook(bytes);
	const long = read.ok && read.sheets.some(({ rows }) => rows.length > tableLimits.rows);
	return long ? { ok: false, problem: 'too-many-rows' } : read;
}

/** Keys and numbers, in characters; some programs show long texts in this format as ####. */
const shortEntry = 60;

/** A workbook with a sheet per table; every cell is a text. */
export async function writeWorkbook(
	tables: readonly (TextTable & { name: string })[]
): Promise<Buffer> {
	const text = (value: string) => ({
		type: String,
		value: neutralised(value),
		// Or a spreadsheet makes a day of „1.2“ as soon as somebody types it anew.
		...(value.length <= shortEntry && { format: '@' })
	});
	return writeExcelFile(
		tables.map(({ name, head, rows }) => ({
			sheet: name,
			stickyRowsCount: 1,
			columns: head.map((title, at) => ({
				width: widthOf([title, ...rows.map((row) => row[at] ?? '')])
			})),
			data: [
				head.map((value) => ({ ...text(value), fontWeight: 'bold' as const })),
				...rows.map((row) => row.map((value) => ({ ...text(value), wrap: true })))
			]
		}))
	).toBuffer();
}
