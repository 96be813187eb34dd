import { stringify } from 'csv-stringify/sync';
import { zipSync, type Zippable } from 'fflate';
import { neutralised } from '../../tables/neutralise.ts';
import type { Cell, Report, ReportTable } from '../content.ts';
import { steadyZip } from './steady-zip.ts';
import { tablesIn } from './tables-in.ts';

/** One table as CSV, or several in a ZIP archive; null without any. */
export function csvOf(report: Report): { bytes: Uint8Array; ending: 'csv' | 'zip' } | null {
	const [first, ...others] = tablesIn(report);
	if (!first) return null;
	if (others.length === 0) return { bytes: tableCsv(first), ending: 'csv' };
	const entries: Zippable = {};
	[first, ...others].forEach((table, at) => {
		entries[`${String(at + 1).padStart(2, '0')}-${table.key}.csv`] = tableCsv(table);
	});
	return { bytes: steadyZip(zipSync(entries), report.day), ending: 'zip' };
}

/** Semicolons and a byte order mark: what German spreadsheets open without asking. */
function tableCsv({ columns, rows }: ReportTable): Uint8Array {
	const lines = [
		columns.map(({ label }) => neutralised(label)),
		...rows.map((row) => row.map(text))
	];
	return new Uint8Array(
		Buffer.from(stringify(lines, { bom: true, delimiter: ';', record_delimiter: '\r\n' }))
	);
}

function text(cell: Cell): string {
	if (cell === null) return '';
	return typeof cell === 'number' ? String(cell).replace('.', ',') : neutralised(cell);
}
