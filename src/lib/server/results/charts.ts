import { profileRadar } from '#lib/charts/profile-radar.ts';
import { trendLines } from '#lib/charts/trend-lines.ts';
import { fieldCourse } from '#lib/domain/results/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { roundKeys } from '#lib/i18n/versions.ts';
import { courseLabels, type Compared } from './compared.ts';
import { profileRows } from './profile-rows.ts';

export function radarOf({ current, before, changes }: Compared) {
	return profileRadar({
		id: 'radar',
		title: m.results_profile_chart(),
		rows: profileRows(current, before, changes),
		nowLabel: current.round.title,
		beforeLabel: before?.round.title ?? null,
		locale: getLocale()
	});
}

/**
 * Small lines over the rounds, one per field; null for a first round.
 * @param only keys of the fields to draw; left out: all
 */
export function trendsOf(compared: Compared, only?: readonly string[]) {
	const { course, current } = compared;
	if (course.length < 2) return null;
	const labels = courseLabels(compared);
	const fields = current.instrument.fields.filter(({ key }) => only?.includes(key) ?? true);
	const profiles = course.map(({ profile }) => profile);
	const chart = trendLines({
		id: 'trend',
		title: m.results_trends_chart(),
		trends: fields.map(({ key, title }) => ({
			key,
			name: textOf(title),
			points: fieldCourse(profiles, key).map(({ value, apart }, index) => ({
				label: labels[index] ?? '',
				value,
				gap: apart
			}))
		})),
		locale: getLocale()
	});
	return { chart, rounds: roundKeys(course) };
}
