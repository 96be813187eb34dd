import { ink } from './chart.ts';
import type { Chart, Panel } from './chart.ts';

export interface CountSeries {
	readonly label: string;
	/** Shade of the scale, light to dark. */
	readonly shade: 0 | 2 | 4;
}

export interface CountRow {
	readonly key: string;
	readonly name: string;
	/** One per series; null: not drawn, because it must not be told. */
	readonly counts: readonly (number | null)[];
	/** The same as words, for the table. */
	readonly words: readonly string[];
}

export interface StackedCountsInput {
	readonly id: string;
	readonly title: string;
	readonly rowHead: string;
	readonly series: readonly CountSeries[];
	readonly rows: readonly CountRow[];
	readonly summary: string;
	/** Below the rows of the table; no bar. */
	readonly total?: { readonly name: string; readonly words: readonly string[] };
}

/** Rows stand in HTML beside their panels, so that names stay legible on a phone. */
export interface StackedCountsChart extends Chart {
	readonly kind: 'counts';
	readonly names: readonly string[];
}

/** Counts of several kinds, one bar per row, all bars on one scale. */
export function stackedCounts(input: StackedCountsInput): StackedCountsChart {
	const { id, title, rowHead, series, rows, summary, total } = input;
	const longest = Math.max(1, ...rows.map(({ counts }) => totalOf(counts)));
	return {
		kind: 'counts',
		id,
		title,
		summary,
		names: rows.map(({ name }) => name),
		panels: rows.map((row) => panelOf(input, row, longest)),
		legend: series.map(({ label, shade }) => ({ mark: `level-${shade}` as const, label })),
		table: {
			caption: title,
			head: [rowHead, ...series.map(({ label }) => label)],
			rows: [...rows, ...(total ? [total] : [])].map(({ name, words }) => [name, ...words])
		}
	};
}

function totalOf(counts: readonly (number | null)[]): number {
	return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

function panelOf({ id, series }: StackedCountsInput, row: CountRow, longest: number): Panel {
	const said = series.map(({ label }, index) => `${label} ${row.words[index] ?? ''}`).join(', ');
	return {
		key: `${id}-${row.key}`,
		label: `${row.name}: ${said}`,
		size: { width: 440, height: 30 },
		option: {
			grid: { left: 1, right: 1, top: 2, bottom: 2 },
			xAxis: { type: 'value', min: 0, max: longest, show: false },
			yAxis: { type: 'category', data: [row.name], show: false },
			series: series.map(({ shade }, index) => ({
				type: 'bar' as const,
				stack: 'counts',
				barWidth: 24,
				data: [row.counts[index] ?? 0],
				itemStyle: {
					color: ink.level(shade),
					borderColor: ink.first,
					borderWidth: (row.counts[index] ?? 0) > 0 ? 1 : 0
				},
				label: {
					show: (row.counts[index] ?? 0) > 0,
					position: 'inside' as const,
					formatter: String(row.counts[index] ?? ''),
					fontSize: 14,
					fontWeight: 600,
					color: ink.text,
					textBorderColor: ink.page,
					textBorderWidth: 3
				}
			}))
		}
	};
}
