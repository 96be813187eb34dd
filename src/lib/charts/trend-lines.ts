import { m } from '#lib/i18n/paraglide/messages.js';
import type { Chart, LegendEntry, Locale } from './chart.ts';
import { known, whole } from './numbers.ts';
import type { Trend, TrendPoint } from './trend.ts';
import { trendPanel } from './trend-panel.ts';
import { trendSummary } from './trend-summary.ts';

export interface TrendLinesInput {
	readonly id: string;
	readonly title: string;
	readonly trends: readonly Trend[];
	readonly locale: Locale;
}

export interface TrendLinesChart extends Chart {
	readonly kind: 'trends';
	/** The heading over each panel, in the order of the panels. */
	readonly names: readonly string[];
}

/** One or more lines over the rounds, each in its own small panel, all on the scale 0–100. */
export function trendLines({ id, title, trends, locale }: TrendLinesInput): TrendLinesChart {
	const labels = trends[0]?.points.map(({ label }) => label) ?? [];
	return {
		kind: 'trends',
		id,
		title,
		summary: trendSummary(trends, locale),
		panels: trends.map((trend, row) => trendPanel(id, trend, row, locale)),
		names: trends.map(({ name }) => name),
		...(trends.some(({ points }) => points.some(({ gap }) => gap))
			? { legend: legendOf(locale) }
			: {}),
		table: {
			caption: title,
			head: [m.charts_field({}, { locale }), ...labels],
			rows: trends.map(({ name, points }) => [
				name,
				...points.map((point) => cellOf(point, locale))
			])
		}
	};
}

function legendOf(locale: Locale): LegendEntry[] {
	return [{ mark: 'dashed', label: m.charts_trend_apart_mark({}, { locale }) }];
}

function cellOf({ value, gap }: TrendPoint, locale: Locale): string {
	if (!gap || known(value) === null) return whole(value);
	return m.charts_trend_table_apart({ value: whole(value) }, { locale });
}
