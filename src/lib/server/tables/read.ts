import { readCsv } from './csv.ts';
import { isZip } from './open-workbook.ts';
import { tableLimits, type ReadFile } from './table.ts';
import { readXlsx } from './xlsx.ts';

/** Reads CSV or XLSX, by what is in the file and not by its name. */
export async function readTable(bytes: Uint8Array): Promise<ReadFile> {
	if (bytes.length === 0) return { ok: false, problem: 'empty' };
	if (bytes.length > tableLimits.bytes) return { ok: false, problem: 'too-large' };
	return isZip(bytes) ? readXlsx(bytes) : readCsv(bytes);
}
