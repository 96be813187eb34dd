import writeExcelFile from 'write-excel-file/node';
import { neutralised } from '../../tables/neutralise.ts';
import type { Cell, Column, Report, ReportTable } from '../content.ts';
import { tablesIn } from './tables-in.ts';
import { steadyZip } from './steady-zip.ts';

/** A minus sign of its own would be a text. */
const formats: Partial<Record<Column['kind'], string>> = {
	change: '+0;-0;0',
	euros: '#,##0 "€"'
};

/** What Excel lets a sheet be called. */
const longestName = 31;

/** Every table of a report on a sheet of its own, after one that says what it is about. */
export async function workbookOf(report: Report): Promise<Uint8Array> {
	const tables = tablesIn(report);
	const names = sheetNames([report.words.about, ...tables.map(({ title }) => title)]);
	const sheets = [aboutSheet(report), ...tables.map(sheetOf)];
	const written = await writeExcelFile(
		sheets.map((sheet, at) => ({ ...sheet, sheet: names[at] ?? String(at + 1) })),
		{ fontFamily: 'Arial', fontSize: 10 }
	).toBuffer();
	return steadyZip(new Uint8Array(written), report.day);
}

function aboutSheet(report: Report) {
	const lines = [
		...report.facts.map(({ label, text }) => [textCell(label), { ...textCell(text), wrap: true }]),
		...[...report.notices, report.source, ...report.closing].map((text) => [
			null,
			{ ...textCell(text), wrap: true }
		])
	];
	const title = { ...textCell(`${report.title}: ${report.author}`), fontWeight: 'bold' as const };
	return { data: [[title], ...lines], columns: [{ width: 24 }, { width: 90 }] };
}

function sheetOf({ columns, rows }: ReportTable) {
	const head = columns.map(({ label, kind }) => ({
		...textCell(label),
		fontWeight: 'bold' as const,
		wrap: true,
		align: kind === 'text' ? ('left' as const) : ('right' as const)
	}));
	return {
		data: [head, ...rows.map((row) => row.map((cell, at) => cellOf(cell, columns[at])))],
		columns: columns.map((column, at) => ({
			width: widthOf([column.label, ...rows.map((row) => row[at] ?? null)])
		})),
		stickyRowsCount: 1
	};
}

function cellOf(cell: Cell, column: Column | undefined) {
	if (cell === null) return null;
	const align = column?.kind === 'text' ? ('left' as const) : ('right' as const);
	if (typeof cell === 'string') return { ...textCell(cell), align, wrap: true };
	const format = column && formats[column.kind];
	return { type: Number, value: cell, align, ...(format ? { format } : {}) };
}

function textCell(text: string) {
	return { type: String, value: neutralised(text), alignVertical: 'top' as const };
}

function widthOf(cells: readonly Cell[]): number {
	const longest = Math.max(...cells.map((cell) => String(cell ?? '').length));
	return Math.min(60, Math.max(8, longest + 2));
}

/** Without what Excel refuses, no two alike. */
function sheetNames(titles: readonly string[]): string[] {
	const names: string[] = [];
	for (const title of titles) {
		const plain = title
			.replaceAll(/[[\]:*?/\\']/g, ' ')
			.trim()
			.slice(0, longestName)
			.trim();
		let name = plain;
		for (
			let again = 2;
			names.some((taken) => taken.toLowerCase() === name.toLowerCase());
			again += 1
		) {
			const ending = ` ${again}`;
			name = plain.slice(0, longestName - ending.length) + ending;
		}
		names.push(name);
	}
	return names;
}
