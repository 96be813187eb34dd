import { m } from '#lib/i18n/paraglide/messages.js';
import { shownChange } from '#lib/domain/scoring/change.ts';
import type { Direction } from '#lib/domain/scoring/change.ts';
import type { Locale } from './chart.ts';
import { known, whole } from './numbers.ts';
import type { Trend, TrendPoint } from './trend.ts';

/** More lines than this are counted instead of told. */
const MOST_SENTENCES = 2;

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
export function trendSummary(trends: readonly Trend[], locale: Locale): string {
	if (trends.length <= MOST_SENTENCES) {
		return trends.map((trend) => sentenceOf(trend, locale)).join(' ');
	}
	const courses = trends.map(({ points }) => courseOf(points));
	const count = (wanted: Course) => courses.filter((course) => course === wanted).length;
	const [risen, fallen] = [String(count('risen')), String(count('fallen'))];
	const same = String(count('unchanged'));
	const parts = [m.charts_trends({ risen, fallen, same }, { locale })];
	const apart = count('apart');
	if (apart > 0) parts.push(m.charts_trends_apart({ count: String(apart) }, { locale }));
	const short = count('single') + count('none');
	if (short > 0) parts.push(m.charts_trends_short({ count: String(short) }, { locale }));
	return parts.join(' ');
}
