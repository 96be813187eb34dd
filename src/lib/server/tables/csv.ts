import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { decoded, isText } from './decode.ts';
import { neutralised, restored } from './neutralise.ts';
import { tableLimits, tableOf, type ReadFile, type TextTable } from './table.ts';

const delimiters = [';', ',', '\t'] as const;

/** Reads a CSV file, whatever office wrote it: encoding and separator are found out. */
export function readCsv(bytes: Uint8Array): ReadFile {
	const text = decoded(bytes);
	if (!isText(text)) return { ok: false, problem: 'not-a-table' };
	const delimiter = delimiterOf(text);
	// The parser takes seconds for a file of nothing but separators, and everybody would wait for it.
	if (timesIn(text, delimiter) > tableLimits.rows * tableLimits.columns) {
		return { ok: false, problem: 'too-large' };
	}
	try {
		const cells = parse(text, {
			bom: true,
			delimiter,
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: false,
			// One more than allowed, so that too many are noticed without reading all of them.
			to: tableLimits.rows + 2
		});
		return tableOf(cells.map((row) => row.map((cell) => restored(plainLines(cell)))));
	} catch {
		// The parser throws where quotes do not close.
		return { ok: false, problem: 'damaged' };
	}
}

/** Semicolons and a byte order mark: what German spreadsheets open without asking. */
export function writeCsv({ head, rows }: TextTable): Buffer {
	const cells = [head, ...rows].map((row) => row.map(neutralised));
	return Buffer.from(stringify(cells, { bom: true, delimiter: ';', record_delimiter: '\r\n' }));
}

/** The separator that the head has most of. */
function delimiterOf(text: string): string {
	const line = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '';
	const count = (delimiter: string) => line.split(delimiter).length;
	return delimiters.toSorted((a, b) => count(b) - count(a))[0] ?? ';';
}

function timesIn(text: string, sign: string): number {
	let times = 0;
	for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) times += 1;
	return times;
}

function plainLines(cell: string): string {
	return cell.replaceAll(/\r\n?/g, '\n');
}
