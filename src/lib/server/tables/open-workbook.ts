import { unzipSync } from 'fflate';
import readExcelFile, { type CellValue } from 'read-excel-file/node';
import type { FileProblem } from '#lib/domain/exchange/index.ts';
import { gridProblem } from './grid.ts';
import { restored } from './neutralise.ts';
import { tableLimits } from './table.ts';

/** A sheet of a workbook; every row as it stands there, so that the first one is row 1. */
export interface Sheet {
	readonly name: string;
	readonly rows: readonly (readonly string[])[];
}

export type ReadWorkbook =
	| { readonly ok: true; readonly sheets: readonly Sheet[] }
	| { readonly ok: false; readonly problem: FileProblem };

/** Whether the bytes are a ZIP archive, which an XLSX file is. */
export function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** Reads all sheets of an XLSX file, once it is known to be small enough; values only. */
export async function openWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
	const refused = (problem: FileProblem) => ({ ok: false as const, problem });
	const size = unpackedSize(bytes);
	if (size === null) return refused('damaged');
	if (size > tableLimits.unpacked) return refused('too-large');
	try {
		const grid = gridProblem(bytes);
		if (grid) return refused(grid);
		const read = await readExcelFile(Buffer.from(bytes));
		const cells = read.flatMap(({ data }) => data);
		if (lengthOf(cells) > tableLimits.unpacked) return refused('too-large');
		return {
			ok: true,
			sheets: read.map(({ sheet, data }) => ({
				name: sheet,
				rows: data.map((row) => row.map(textOfCell))
			}))
		};
	} catch {
		// A ZIP archive that is no spreadsheet, or one cut off.
		return refused('damaged');
	}
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

/** All characters together: many cells can share one long text that the file holds once. */
function lengthOf(rows: readonly (readonly (CellValue | null)[])[]): number {
	let length = 0;
	for (const cell of rows.flat()) length += typeof cell === 'string' ? cell.length : 0;
	return length;
}

function textOfCell(value: CellValue | null): string {
	if (value === null) return '';
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (typeof value === 'boolean') return value ? 'ja' : 'nein';
	return restored(String(value).replaceAll(/\r\n?/g, '\n'));
}
