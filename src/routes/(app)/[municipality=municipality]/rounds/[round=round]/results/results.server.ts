import { profileRadar } from '#lib/charts/profile-radar.ts';
import { draw } from '#lib/charts/server/draw.ts';
import { trendLines } from '#lib/charts/trend-lines.ts';
import { bandOf } from '#lib/domain/instrument/index.ts';
import { changeNote, fieldCourse } from '#lib/domain/results/index.ts';
import { shownScore } from '#lib/domain/scoring/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { changeWords, fieldOriginLabel, fieldStatusLabel } from '#lib/i18n/results.ts';
import { fieldIn, profileRows } from '../../../profile.server.ts';
import { courseLabels, type Compared } from './compared.server.ts';

/** The seven fields of a round as the results page lists them. */
export function fieldLines({ current, before, changes }: Compared) {
	const { instrument, profile } = current;
	return instrument.fields.flatMap(({ key, title }) => {
		const field = fieldIn(profile.fields, key);
		if (!field) return [];
		const was = fieldIn(before?.profile.fields, key);
		const change = changes?.fields.get(key) ?? { kind: 'none' };
		return {
			key,
			title: textOf(title),
			value: field.score === null ? null : shownScore(field.score),
			band: field.score === null ? null : textOf(bandOf(instrument, field.score).label),
			status: fieldStatusLabel(field),
			origin: field.origin && fieldOriginLabel(field),
			contested: field.contested,
			change: changeWords(change, changeNote(change, was, field))
		};
	});
}

/** What the round amounts to over all fields, in one sentence. */
export function overallSentence({ current, before, changes }: Compared): string {
	const { overall } = current.profile;
	if (overall === null) return m.results_overall_missing();
	const score = shownScore(overall);
	const words = changes && changeWords(changes.overall, null);
	if (!before || !words) return `${m.results_overall({ score })}.`;
	const change = { score, title: before.round.title, change: words.text };
	return `${m.results_overall_change(change)}.`;
}

export function radarOf({ current, before, changes }: Compared, asked: { inPage: boolean }) {
	const chart = profileRadar({
		id: 'radar',
		title: m.results_profile_chart(),
		rows: profileRows(current, before, changes),
		nowLabel: current.round.title,
		beforeLabel: before?.round.title ?? null,
		locale: getLocale()
	});
	return draw(chart, asked);
}

/** Small lines over the rounds, one per field; null for a first round. */
export function trendsOf(compared: Compared, asked: { inPage: boolean }) {
	const { course, current } = compared;
	if (course.length < 2) return null;
	const labels = courseLabels(compared);
	const profiles = course.map(({ profile }) => profile);
	const chart = trendLines({
		id: 'trend',
		title: m.results_trends_chart(),
		trends: current.instrument.fields.map(({ key, title }) => ({
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
	return {
		chart: draw(chart, asked),
		rounds: course.map(({ round }, index) =>
			m.results_rounds_key({ short: labels[index] ?? '', title: round.title })
		)
	};
}
