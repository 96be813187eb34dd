import { m } from '#lib/i18n/paraglide/messages.js';
import { shownChange } from '#lib/domain/scoring/change.ts';
import type { Direction } from '#lib/domain/scoring/change.ts';
import type { Chart, LegendEntry, Locale } from './chart.ts';
import { known, whole } from './numbers.ts';
import { trendPanel } from './trend-panel.ts';

export interface TrendPoint {
	readonly label: string;
	/** Score 0–100, unrounded. */
	readonly value: number | null;
	/** Found in another way than the value before: the segment to it is dashed. */
	readonly gap?: boolean;
}

export interface Trend {
	readonly key: string;
	readonly name: string;
	/** One per round; all trends of a chart have the same rounds. */
	readonly points: readonly TrendPoint[];
}

export interface TrendLinesInput {
	readonly id: string;
	readonly title: string;
	readonly trends: readonly Trend[];
	readonly locale: Locale;
}

export interface TrendLinesChart extends Chart {
	/** The heading over each panel, in the order of the panels. */
	readonly names: readonly string[];
}

/** More lines than this are summed up. */
const MOST_SENTENCES = 2;

/** One or more lines over the rounds, each in its own small panel, all on the scale 0–100. */
export function trendLines({ id, title, trends, locale }: TrendLinesInput): TrendLinesChart {
	const labels = trends[0]?.points.map(({ label }) => label) ?? [];
	return {
		id,
		title,
		summary: summaryOf(trends, locale),
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

type Course = Direction | 'apart' | 'single' | 'none';

/** From the first value to the last, unless they were found in different ways. */
function courseOf(points: readonly TrendPoint[]): Course {
	const present = points.filter(({ value }) => known(value) !== null);
	const [first, last] = [present[0], present.at(-1)];
	if (!first || !last) return 'none';
	if (present.length === 1) return 'single';
	const between = points.slice(points.indexOf(first) + 1, points.indexOf(last) + 1);
	if (between.some(({ gap }) => gap)) return 'apart';
	return shownChange((last.value ?? 0) - (first.value ?? 0)).direction;
}

const SENTENCES = {
	risen: m.charts_trend_risen,
	fallen: m.charts_trend_fallen,
	unchanged: m.charts_trend_same,
	apart: m.charts_trend_apart,
	single: m.charts_trend_single,
	none: m.charts_trend_none
} satisfies Record<Course, unknown>;

function sentenceOf({ name, points }: Trend, locale: Locale): string {
	const values = points.map(({ value }) => known(value)).filter((value) => value !== null);
	const [from, to] = [whole(values[0] ?? null), whole(values.at(-1) ?? null)];
	return SENTENCES[courseOf(points)]({ name, from, to }, { locale });
}

/** A few lines are told one by one, many are counted. */
function summaryOf(trends: readonly Trend[], locale: Locale): string {
	if (trends.length <= MOST_SENTENCES) {
		return trends.map((trend) => sentenceOf(trend, locale)).join(' ');
	}
	const courses = trends.map(({ points }) => courseOf(points));
	const count = (wanted: Course) => courses.filter((course) => course === wanted).length;
	const [risen, fallen, same] = [count('risen'), count('fallen'), count('unchanged')].map(String);
	const parts = [m.charts_trends({ risen, fallen, same }, { locale })];
	const apart = count('apart');
	if (apart > 0) parts.push(m.charts_trends_apart({ count: String(apart) }, { locale }));
	const short = count('single') + count('none');
	if (short > 0) parts.push(m.charts_trends_short({ count: String(short) }, { locale }));
	return parts.join(' ');
}
