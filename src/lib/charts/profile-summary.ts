import { listOf } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from './chart.ts';
import { known, whole } from './numbers.ts';
import type { ProfileRow } from './profile-rows.ts';

type Valued = Pick<ProfileRow, 'name' | 'now'>;

/** Highest and lowest by the numbers that are shown, so that a tie in the table is one in words. */
export function extremes(rows: readonly Valued[], locale: Locale): string {
	const values = rows.flatMap(({ name, now }) =>
		known(now) === null ? [] : [{ name, value: Number(whole(now)) }]
	);
	if (values.length === 0) return m.charts_no_values({}, { locale });
	const highest = Math.max(...values.map(({ value }) => value));
	const lowest = Math.min(...values.map(({ value }) => value));
	const named = (wanted: number) => {
		const names = values.filter(({ value }) => value === wanted).map(({ name }) => name);
		return { names: listOf(names, locale), value: String(wanted) };
	};
	const only = values.length === 1 || highest === lowest;
	return only
		? m.charts_only_value(named(highest), { locale })
		: `${m.charts_highest(named(highest), { locale })} ${m.charts_lowest(named(lowest), { locale })}`;
}

/** The sentences under the profile. Only changes of kind `like` are counted. */
export function profileSummary(
	rows: readonly ProfileRow[],
	beforeLabel: string | null,
	locale: Locale
): string {
	const missing = rows.filter(({ now }) => known(now) === null).length;
	const parts = [extremes(rows, locale)];
	if (missing > 0 && missing < rows.length) {
		parts.push(m.charts_missing_fields({ count: missing }, { locale }));
	}
	const like = rows.flatMap(({ change }) => (change.kind === 'like' ? [change.direction] : []));
	if (beforeLabel && like.length > 0) {
		const count = (direction: string) => String(like.filter((is) => is === direction).length);
		const counts = { risen: count('risen'), fallen: count('fallen'), same: count('unchanged') };
		parts.push(m.charts_changes({ round: beforeLabel, ...counts }, { locale }));
	}
	return parts.join(' ');
}
