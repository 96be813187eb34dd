import writeExcelFile from 'write-excel-file/node';
import { neutralised } from './neutralise.ts';
import { openWorkbook } from './open-workbook.ts';
import { tableOf, type ReadFile, type TextTable } from './table.ts';

/** Reads the first sheet of an XLSX file: values only, formulas by their last result. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadFile> {
	const read = await openWorkbook(bytes);
	if (!read.ok) return read;
	const [sheet] = read.sheets;
	return sheet ? tableOf(sheet.rows) : { ok: false, problem: 'empty' };
}

/** A workbook with one sheet; every cell is a text, so that nothing in it is calculated. */
export async function writeXlsx({ head, rows }: TextTable, sheet: string): Promise<Buffer> {
	const text = (value: string) => ({ type: String, value: neutralised(value) });
	const data = [
		head.map((value) => ({ ...text(value), fontWeight: 'bold' as const })),
		...rows.map((row) => row.map((value) => ({ ...text(value), wrap: true })))
	];
	const columns = head.map((title, at) => ({
		width: widthOf([title, ...rows.map((row) => row[at] ?? '')])
	}));
	// Sheet names hold at most 31 characters, and none of these.
	const name = sheet.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31);
	return writeExcelFile(data, { sheet: name, columns, stickyRowsCount: 1 }).toBuffer();
}

export function widthOf(texts: readonly string[]): number {
	const longest = Math.max(
		...texts.map((text) => Math.max(...text.split('\n').map((line) => line.length)))
	);
	return Math.min(60, Math.max(10, longest + 2));
}
