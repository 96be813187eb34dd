import type { Chart } from '#lib/charts/chart.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { ReportTable } from './content.ts';

/** The numbers of a chart as a table; what is a whole number there is one here. */
export function chartTable(key: string, { title, table }: Chart): ReportTable {
	const rows = table.rows.map((cells) => cells.map(numberOrWord));
	// A column in which nothing stands has nothing to say.
	const kept = table.head.map((_, column) => rows.some((row) => row[column] !== null));
	const columns = table.head.map((label, column) =>
		column === 0
			? ({ label, kind: 'text', share: 1 } as const)
			: ({ label, kind: 'number' } as const)
	);
	return {
		key,
		title: m.reports_in_numbers({ title: table.caption ?? title }),
		columns: columns.filter((_, column) => kept[column]),
		rows: rows.map((row) => row.filter((_, column) => kept[column]))
	};
}

function numberOrWord(cell: string, column: number): string | number | null {
	if (cell === '–') return null;
	return column > 0 && /^\d+$/.test(cell) ? Number(cell) : cell;
}
