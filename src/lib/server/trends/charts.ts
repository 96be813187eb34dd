import { agreementBars } from '#lib/charts/agreement-bars.ts';
import { exploredTrends } from '#lib/charts/explore/exploration.ts';
import { profileLines } from '#lib/charts/profile-lines.ts';
import { trendLines } from '#lib/charts/trend-lines.ts';
import type { Trend } from '#lib/charts/trend.ts';
import { fieldCourse, overallCourse } from '#lib/domain/results/index.ts';
import { agreementCounts, agreementShift, selfAgainstRoom } from '#lib/domain/trends/index.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { agreementSentence, selfAgainstRoomSentence } from '#lib/i18n/trends.ts';
import { roundKeys } from '#lib/i18n/versions.ts';
import { fieldName, type Period } from './period.ts';

/** The pictures of a period: fields over rounds, agreement over rounds, self-view against the room. */
export function chartsOf(period: Period) {
	return {
		fields: fieldCourses(period),
		labels: roundKeys(period.rounds),
		agreement: agreementOver(period),
		selfRoom: selfRoomOf(period)
	};
}

/** All fields together, then each. @param only keys of the fields to draw; left out: all */
export function fieldCourses(period: Period, only?: readonly string[]) {
	return trendLines({
		id: 'trend',
		title: m.trends_fields_chart(),
		trends: trendsOf(period, only),
		locale: getLocale()
	});
}

/** The same lines, to be explored. */
export function exploredCourses(period: Period) {
	return exploredTrends(m.trends_fields_chart(), trendsOf(period), m.trends_explore_overall());
}

function trendsOf(period: Period, only?: readonly string[]): Trend[] {
	const profiles = period.rounds.map(({ profile }) => profile);
	const labels = period.rounds.map(({ round }) => m.results_round_short({ number: round.number }));
	const chosen = period.last.instrument.fields.filter(({ key }) => only?.includes(key) ?? true);
	const fields = chosen.map(({ key }) => ({
		key,
		name: fieldName(period, key),
		course: fieldCourse(profiles, key)
	}));
	const all = { key: 'all', name: m.trends_all_fields(), course: overallCourse(period.rounds) };
	return [all, ...fields].map(({ key, name, course }) => ({
		key,
		name,
		points: course.map(({ value, apart }, index) => ({
			label: labels[index] ?? '',
			value,
			gap: apart
		}))
	}));
}

/** The latest two rounds with a vote are compared; all of the period are shown. */
export function agreementOver({ rounds }: Period) {
	const voted = rounds.flatMap(({ round, profile }) => {
		const counts = agreementCounts(profile);
		return counts ? { key: String(round.number), name: round.title, counts, profile } : [];
	});
	const [before, after] = [voted.at(-2), voted.at(-1)];
	if (!before || !after) return null;
	return agreementBars({
		id: 'agreement',
		title: m.trends_agreement_chart(),
		rows: voted,
		summary: agreementSentence(agreementShift(before.profile, after.profile)),
		locale: getLocale()
	});
}

/** Of the latest round that has both views. */
export function selfRoomOf(period: Period) {
	const found = period.rounds
		.map(({ round, profile }) => ({ round, fields: selfAgainstRoom(profile) }))
		.findLast(({ fields }) => fields.length > 0);
	if (!found) return null;
	const chart = profileLines({
		id: 'self-room',
		title: m.trends_self_room_chart(),
		rows: found.fields.map(({ field, self, room }) => ({
			key: field,
			name: fieldName(period, field),
			now: room,
			before: self,
			change: { kind: 'none' }
		})),
		nowLabel: m.results_view_workshop(),
		beforeLabel: m.results_view_self(),
		locale: getLocale()
	});
	const summary = selfAgainstRoomSentence(found.fields, (field) => fieldName(period, field));
	return {
		chart: { ...chart, summary, changeHead: null },
		text: m.trends_self_room_text({ round: found.round.title })
	};
}
