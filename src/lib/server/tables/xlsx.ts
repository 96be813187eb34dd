import { unzipSync } from 'fflate';
import readExcelFile, { type CellValue } from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { neutralised, restored } from './neutralise.ts';
import { tableLimits, tableOf, type ReadFile, type TextTable } from './table.ts';

/** Whether the bytes are a ZIP archive, which an XLSX file is. */
export function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** Reads the first sheet of an XLSX file: values only, formulas by their last result. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadFile> {
	const size = unpackedSize(bytes);
	if (size === null) return { ok: false, problem: 'damaged' };
	if (size > tableLimits.unpacked) return { ok: false, problem: 'too-large' };
	try {
		const [sheet] = await readExcelFile(Buffer.from(bytes));
		if (!sheet) return { ok: false, problem: 'empty' };
		return tableOf(sheet.data.map((row) => row.map(textOfCell)));
	} catch {
		// A ZIP archive that is no spreadsheet, or one cut off.
		return { ok: false, problem: 'damaged' };
	}
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

/**
 * What an archive says it unpacks to, in bytes, before anything is unpacked; null for none. What it
 * unpacks to is never more: the unpacker takes exactly the room that the archive announced.
 */
function unpackedSize(bytes: Uint8Array): number | null {
	let size = 0;
	try {
		unzipSync(bytes, {
			filter: ({ originalSize }) => {
				size += originalSize;
				return false;
			}
		});
		return size;
	} catch {
		return null;
	}
}

function textOfCell(value: CellValue | null): string {
	if (value === null) return '';
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (typeof value === 'boolean') return value ? 'ja' : 'nein';
	return restored(String(value).replaceAll(/\r\n?/g, '\n'));
}

function widthOf(texts: readonly string[]): number {
	const longest = Math.max(
		...texts.map((text) => Math.max(...text.split('\n').map((line) => line.length)))
	);
	return Math.min(60, Math.max(10, longest + 2));
}
