import { m } from '#lib/i18n/paraglide/messages.js';
import { customSeries, ink } from './chart.ts';
import type { Chart, LegendEntry, Locale } from './chart.ts';
import { known, levelNumber } from './numbers.ts';

export interface CriterionViews {
	/** Levels 0–highest, unrounded. */
	readonly self: number | null;
	/** Published median; the quartiles only where the room's distribution is published. */
	readonly workshop: { readonly median: number; readonly q1?: number; readonly q3?: number } | null;
	readonly consensus: number | null;
	readonly external: number | null;
}

export interface CriterionStripInput {
	readonly id: string;
	readonly title: string;
	/** One per level, lowest first. */
	readonly levelLabels: readonly string[];
	readonly views: CriterionViews;
	readonly locale: Locale;
}

export interface CriterionStripChart extends Chart {
	readonly kind: 'views';
	readonly levelLabels: readonly string[];
}

/** The four views of one criterion on the scale of its levels, each with its own shape and lane. */
export function criterionStrip(input: CriterionStripInput): CriterionStripChart {
	const { id, title, levelLabels, views, locale } = input;
	const { self, workshop, consensus, external } = views;
	const said = rowsOf(input);
	const highest = levelLabels.length - 1;
	const data = [self, workshop?.median, workshop?.q1, workshop?.q3, consensus, external];
	return {
		kind: 'views',
		id,
		title,
		levelLabels,
		summary: summaryOf(input),
		legend: legendOf(locale),
		panels: [
			{
				key: `${id}-strip`,
				label: `${title}: ${said.map(([view, level]) => `${view} ${level}`).join(', ')}`,
				size: { width: 320, height: 64 },
				option: {
					grid: { left: 10, right: 10, top: 0, bottom: 0 },
					xAxis: {
						type: 'value',
						min: 0,
						max: highest,
						interval: 1,
						axisLabel: { show: false },
						axisLine: { show: false },
						axisTick: { show: false },
						splitLine: { lineStyle: { color: ink.grid } }
					},
					yAxis: { type: 'value', min: 0, max: 1, show: false },
					series: [customSeries('views', { data: [data.map((value) => known(value))] })]
				}
			}
		],
		table: {
			caption: title,
			head: [m.charts_view({}, { locale }), m.charts_level({}, { locale })],
			rows: said
		}
	};
}

function legendOf(locale: Locale): LegendEntry[] {
	return [
		{ mark: 'diamond', label: m.charts_view_self({}, { locale }) },
		{ mark: 'box', label: m.charts_view_workshop({}, { locale }) },
		{ mark: 'square', label: m.charts_view_consensus({}, { locale }) },
		{ mark: 'triangle', label: m.charts_view_external({}, { locale }) }
	];
}

function rowsOf({ levelLabels, views, locale }: CriterionStripInput): [string, string][] {
	const { self, workshop, consensus, external } = views;
	const missing = m.charts_view_missing({}, { locale });
	const word = (level: number | null) =>
		known(level) === null ? missing : levelWord(level ?? 0, levelLabels, locale);
	let median = word(workshop?.median ?? null);
	if (workshop?.q1 !== undefined && workshop.q3 !== undefined) {
		const range = `${levelNumber(workshop.q1, locale)}–${levelNumber(workshop.q3, locale)}`;
		median += `, ${m.charts_middle_half({ range }, { locale })}`;
	}
	return [
		[m.charts_view_self({}, { locale }), word(self)],
		[m.charts_view_workshop({}, { locale }), median],
		[m.charts_view_consensus({}, { locale }), word(consensus)],
		[m.charts_view_external({}, { locale }), word(external)]
	];
}

/** „2 (begonnen)“; between two levels „2,5 (zwischen begonnen und weitgehend umgesetzt)“. */
function levelWord(level: number, labels: readonly string[], locale: Locale): string {
	const [low, high] = [labels[Math.floor(level)] ?? '', labels[Math.ceil(level)] ?? ''];
	const exact = Number.isInteger(level);
	const word = exact ? low : m.charts_between({ low, high }, { locale });
	return `${levelNumber(level, locale)} (${word})`;
}

function summaryOf({ views, locale }: CriterionStripInput): string {
	const { self, workshop, consensus, external } = views;
	const levels = [self, workshop?.median, consensus, external].flatMap((view) => known(view) ?? []);
	if (levels.length === 0) return m.charts_no_values({}, { locale });
	if (levels.length === 1) return m.charts_views_single({}, { locale });
	const steps = Math.max(...levels) - Math.min(...levels);
	if (steps === 0) return m.charts_views_equal({}, { locale });
	return m.charts_views_apart({ steps: levelNumber(steps, locale) }, { locale });
}
