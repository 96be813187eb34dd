import { agreementBars } from '#lib/charts/agreement-bars.ts';
import { profileLines } from '#lib/charts/profile-lines.ts';
import { draw } from '#lib/charts/server/draw.ts';
import { trendLines } from '#lib/charts/trend-lines.ts';
import { fieldCourse, overallCourse } from '#lib/domain/results/index.ts';
import { agreementCounts, agreementShift, selfAgainstRoom } from '#lib/domain/trends/index.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { agreementSentence, selfAgainstRoomSentence } from '#lib/i18n/trends.ts';
import { fieldName, type Period } from './period.server.ts';

interface Asked {
	inPage: boolean;
}

/** The pictures of a period: fields over rounds, agreement over rounds, self-view against the room. */
export function chartsOf(period: Period, asked: Asked) {
	return {
		fields: fieldsOf(period, asked),
		labels: period.rounds.map(({ round: { number, title } }) =>
			m.results_rounds_key({ short: m.results_round_short({ number }), title })
		),
		agreement: agreementOver(period, asked),
		selfRoom: selfRoomOf(period, asked)
	};
}

function fieldsOf(period: Period, asked: Asked) {
	const profiles = period.rounds.map(({ profile }) => profile);
	const labels = period.rounds.map(({ round }) => m.results_round_short({ number: round.number }));
	const fields = period.last.instrument.fields.map(({ key }) => ({
		key,
		name: fieldName(period, key),
		course: fieldCourse(profiles, key)
	}));
	const all = { key: 'all', name: m.trends_all_fields(), course: overallCourse(period.rounds) };
	const chart = trendLines({
		id: 'trend',
		title: m.trends_fields_chart(),
		trends: [all, ...fields].map(({ key, name, course }) => ({
			key,
			name,
			points: course.map(({ value, apart }, index) => ({
				label: labels[index] ?? '',
				value,
				gap: apart
			}))
		})),
		locale: getLocale()
	});
	return draw(chart, asked);
}

/** The latest two rounds with a vote are compared; all of the period are shown. */
function agreementOver({ rounds }: Period, asked: Asked) {
	const voted = rounds.flatMap(({ round, profile }) => {
		const counts = agreementCounts(profile);
		return counts ? { key: String(round.number), name: round.title, counts, profile } : [];
	});
	const [before, after] = [voted.at(-2), voted.at(-1)];
	if (!before || !after) return null;
	const chart = agreementBars({
		id: 'agreement',
		title: m.trends_agreement_chart(),
		rows: voted,
		summary: agreementSentence(agreementShift(before.profile, after.profile)),
		locale: getLocale()
	});
	return draw(chart, asked);
}

/** Of the latest round that has both views. */
function selfRoomOf(period: Period, asked: Asked) {
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
		chart: draw({ ...chart, summary, changeHead: null }, asked),
		text: m.trends_self_room_text({ round: found.round.title })
	};
}
