import { m } from '#lib/i18n/paraglide/messages.js';
import { customSeries, ink } from './chart.ts';
import type { Chart, Locale, Panel, Size } from './chart.ts';
import { known, whole } from './numbers.ts';
import { extremes } from './profile-summary.ts';
import { wrapped } from './wrap.ts';

export interface RadarInput {
	readonly id: string;
	readonly title: string;
	/** Scores 0–100, unrounded. */
	readonly rows: readonly {
		readonly name: string;
		readonly now: number | null;
		readonly before?: number | null;
	}[];
	readonly nowLabel: string;
	/** null where there is no round before. */
	readonly beforeLabel: string | null;
	readonly locale: Locale;
}

interface Variant {
	readonly key: 'wide' | 'narrow';
	readonly size: Size;
	readonly radius: number;
	readonly fontSize: number;
	readonly nameOf: (name: string, index: number) => string;
}

/** Whole names where there is room; on a phone numbers, and `Radar.svelte` lists what they mean. */
const VARIANTS: readonly Variant[] = [
	{
		key: 'wide',
		size: { width: 600, height: 430 },
		radius: 162,
		fontSize: 14,
		nameOf: (name) => wrapped(name, 18, 3)
	},
	{
		key: 'narrow',
		size: { width: 320, height: 310 },
		radius: 125,
		fontSize: 15,
		nameOf: (_, index) => String(index + 1)
	}
];

export interface RadarChart extends Chart {
	readonly kind: 'radar';
}

/** The profile on seven axes. Two panels, wide and narrow, show the same. */
export function profileRadar(input: RadarInput): RadarChart {
	const { id, title, rows, nowLabel, beforeLabel, locale } = input;
	return {
		kind: 'radar',
		id,
		title,
		summary: extremes(rows, locale),
		panels: VARIANTS.map((variant) => panelOf(variant, input)),
		legend: [
			{ mark: 'dot', label: nowLabel },
			...(beforeLabel ? [{ mark: 'ring', label: beforeLabel } as const] : [])
		],
		table: {
			caption: title,
			head: [m.charts_field({}, { locale }), nowLabel, ...(beforeLabel ? [beforeLabel] : [])],
			rows: rows.map(({ name, now, before }) => [
				name,
				whole(now),
				...(beforeLabel ? [whole(before ?? null)] : [])
			])
		}
	};
}

function panelOf(variant: Variant, { id, title, rows, beforeLabel }: RadarInput): Panel {
	const { key, size, radius, fontSize, nameOf } = variant;
	const [cx, cy] = [size.width / 2, size.height / 2 + 6];
	// ECharts turns counter-clockwise: the names run the other way, so that the first two go right.
	const clockwise = rows.map((row, index) => ({ name: nameOf(row.name, index), max: 100 }));
	const indicator = [...clockwise.slice(0, 1), ...clockwise.slice(1).reverse()];
	const web = (now: boolean, scores: readonly (number | null | undefined)[]) =>
		customSeries('web', {
			coordinateSystem: 'none',
			itemPayload: { cx, cy, radius, axes: rows.length, now },
			data: [scores.map((score) => known(score))]
		});
	const before = web(
		false,
		rows.map((row) => row.before)
	);
	return {
		key: `${id}-${key}`,
		label: title,
		size,
		option: {
			radar: {
				center: [cx, cy],
				radius,
				splitNumber: 4,
				indicator,
				axisName: { color: ink.text, fontSize, lineHeight: fontSize * 1.25 },
				axisNameGap: 12,
				axisLine: { lineStyle: { color: ink.grid } },
				splitLine: { lineStyle: { color: ink.grid } },
				splitArea: { show: false }
			},
			series: [
				...(beforeLabel ? [before] : []),
				web(
					true,
					rows.map((row) => row.now)
				)
			]
		}
	};
}
