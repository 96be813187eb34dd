import type { FileProblem } from '#lib/domain/exchange/index.ts';

/** A sheet of texts: the head, and rows of as many cells. */
export interface TextTable {
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** Largest file in bytes, as it is and unpacked, most rows below the head, most columns. */
export const tableLimits = {
	bytes: 5_000_000,
	unpacked: 50_000_000,
	rows: 5_000,
	columns: 200
} as const;

export type ReadFile =
	| { readonly ok: true; readonly table: TextTable }
	| { readonly ok: false; readonly problem: FileProblem };

/**
 * Rows of cells as a table: the first row that is not empty is the head, empty rows at the end are
 * left out, short rows are filled up. @param cells every row as it stood in the file
 */
export function tableOf(cells: readonly (readonly string[])[]): ReadFile {
	const isEmpty = (row: readonly string[]) => row.every((cell) => cell.trim() === '');
	const first = cells.findIndex((row) => !isEmpty(row));
	const head = cells[first];
	if (!head) return { ok: false, problem: 'empty' };
	const last = cells.findLastIndex((row) => !isEmpty(row));
	const rows = cells.slice(first + 1, last + 1);
	if (rows.length > tableLimits.rows) return { ok: false, problem: 'too-many-rows' };
	const width = Math.max(head.length, ...rows.map(({ length }) => length));
	if (width > tableLimits.columns) return { ok: false, problem: 'too-large' };
	const filled = (row: readonly string[]) =>
		Array.from({ length: width }, (_, at) => row[at] ?? '');
	return {
		ok: true,
		table: { head: filled(head).map((cell) => cell.trim()), rows: rows.map(filled) }
	};
}
