import type { LineSeriesOption } from 'echarts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { ink } from './chart.ts';
import type { Locale, Panel } from './chart.ts';
import { whole } from './numbers.ts';
import { stretchesOf } from './stretches.ts';
import type { Trend, TrendPoint } from './trend.ts';
import { wrapped } from './wrap.ts';

/** Never set smaller than this (Trends.svelte), so that its letters keep their 12 px. */
const SIZE = { width: 240, height: 132 };
/** With more rounds than this only the first and the last are written out. */
const MOST_LABELS = 3;
const MOST_NUMBERS = 6;
const HEIGHT = { top: 14, bottom: 36 };
const SCALE = { type: 'value', min: 0, max: 100, interval: 50 } as const;
const IN_FRONT = { xAxisIndex: 1, yAxisIndex: 1, clip: false } as const;
/** ECharts' sign for no value. */
const MISSING = '-';

export function trendPanel(id: string, trend: Trend, row: number, locale: Locale): Panel {
	const { key, name, points } = trend;
	const values = points.map(({ label, value }) => `${label} ${whole(value)}`).join(', ');
	const crowded = points.length > MOST_LABELS;
	const shown = (index: number) => !crowded || index === 0 || index === points.length - 1;
	return {
		key: `${id}-${key}`,
		label: m.charts_trend_panel({ name, values }, { locale }),
		size: SIZE,
		...(crowded ? { rows: points.map(() => row) } : {}),
		option: {
			// The hairlines run from edge to edge, the points keep room for their numbers.
			grid: [
				{ left: 0, right: 0, ...HEIGHT },
				{ left: 12, right: 12, ...HEIGHT }
			],
			xAxis: [
				{ type: 'category', data: [''], show: false },
				{
					gridIndex: 1,
					type: 'category',
					boundaryGap: points.length === 1,
					data: points.map(({ label }, index) =>
						shown(index) ? wrapped(label, Math.floor(34 / Math.min(points.length, 3)), 2) : ''
					),
					axisLabel: {
						color: ink.muted,
						fontSize: 12,
						lineHeight: 14,
						interval: 0,
						...(points.length > 1
							? { alignMinLabel: 'left' as const, alignMaxLabel: 'right' as const }
							: {})
					},
					axisLine: { show: false },
					axisTick: { show: false }
				}
			],
			yAxis: [
				{ ...SCALE, axisLabel: { show: false }, splitLine: { lineStyle: { color: ink.grid } } },
				{ ...SCALE, gridIndex: 1, show: false }
			],
			series: lines(points)
		}
	};
}

/** The pieces of the line; its numbers stand at the joined ones. */
function lines(points: readonly TrendPoint[]): LineSeriesOption[] {
	return stretchesOf(points).map(({ apart, values }) =>
		apart ? dashed(values) : joined(values, points)
	);
}

function joined(
	values: readonly (number | null)[],
	points: readonly TrendPoint[]
): LineSeriesOption {
	return {
		type: 'line',
		symbol: 'circle',
		symbolSize: 8,
		showAllSymbol: true,
		...IN_FRONT,
		lineStyle: { color: ink.first, width: 2 },
		itemStyle: { color: ink.first },
		data: values.map((value, index) =>
			value === null ? MISSING : { value, label: numberAt(points, index) }
		)
	};
}

function dashed(values: readonly (number | null)[]): LineSeriesOption {
	return {
		type: 'line',
		symbol: 'none',
		...IN_FRONT,
		silent: true,
		lineStyle: { color: ink.first, width: 2, type: [4, 3] },
		data: values.map((value) => value ?? MISSING)
	};
}

function numberAt(points: readonly TrendPoint[], index: number) {
	const last = index === points.length - 1;
	return {
		show: last || index === 0 || points.length <= MOST_NUMBERS,
		position: 'top' as const,
		distance: 5,
		formatter: whole(points[index]?.value ?? null),
		fontSize: 13,
		fontWeight: last ? 600 : 400,
		color: last ? ink.text : ink.muted,
		// Over a hairline the number stays legible.
		textBorderColor: ink.page,
		textBorderWidth: 3
	};
}
