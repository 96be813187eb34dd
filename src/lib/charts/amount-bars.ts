import { customSeries, ink } from './chart.ts';
import type { Chart, Panel } from './chart.ts';

/** One bar: an amount, and the limit it is held against where there is one. */
export interface AmountRow {
	readonly key: string;
	readonly name: string;
	readonly amount: number;
	readonly limit: number | null;
	/** The drawing's accessible name. */
	readonly label: string;
	/** Beside the bar: the amount, and what is to be said about it. */
	readonly value: string;
	readonly note: string;
	/** Whether the note says that it is too much. */
	readonly late: boolean;
}

export interface AmountBarsChart extends Chart {
	readonly kind: 'amounts';
	/** In the order of the panels. */
	readonly lines: readonly Pick<AmountRow, 'name' | 'value' | 'note' | 'late'>[];
}

/** The panels and lines of amounts, all on one scale from 0 to the largest. */
export function amountBars(
	id: string,
	rows: readonly AmountRow[]
): Pick<AmountBarsChart, 'kind' | 'panels' | 'lines'> {
	const most = Math.max(1, ...rows.flatMap(({ amount, limit }) => [amount, limit ?? 0]));
	return {
		kind: 'amounts',
		panels: rows.map((row) => panelOf(id, row, most)),
		lines: rows.map(({ name, value, note, late }) => ({ name, value, note, late }))
	};
}

/** Marks only: words and numbers stand beside it in HTML, so that they do not shrink on a phone. */
function panelOf(id: string, { key, amount, limit, label }: AmountRow, most: number): Panel {
	return {
		key: `${id}-${key}`,
		label,
		size: { width: 320, height: 32 },
		option: {
			grid: { left: 0, right: 4, top: 0, bottom: 0 },
			xAxis: {
				type: 'value',
				min: 0,
				max: most,
				axisLabel: { show: false },
				axisLine: { show: false },
				axisTick: { show: false },
				splitLine: { show: false }
			},
			yAxis: {
				type: 'value',
				min: 0,
				max: 1,
				axisLabel: { show: false },
				axisTick: { show: false },
				splitLine: { show: false },
				axisLine: { show: true, lineStyle: { color: ink.bandEdge } }
			},
			series: [customSeries('amount', { data: [[amount, limit]] })]
		}
	};
}
