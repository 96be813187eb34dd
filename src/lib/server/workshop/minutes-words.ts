import { dayInWords, momentInWords } from '#lib/i18n/format.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { provenanceLine } from '#lib/i18n/provenance.ts';
import type { ProtectedCount } from '#lib/domain/minutes/attendance.ts';
import type { Localized } from '#lib/domain/instrument/index.ts';
import { minutedCriterion, officialWords, type CriterionWords } from './minutes-criterion-words.ts';
import { nextStepsOf, type NextSteps } from './minutes-next.ts';
import type { MinutedDay, Minutes } from './minutes.ts';

export interface AttendanceWords {
	heading: string;
	rows: { label: string; count: string }[];
}

/** The minutes in words, in the language of the request: what page and PDF both show. */
export interface MinutesWords {
	title: string;
	facts: { label: string; value: string }[];
	running: boolean;
	attendance: AttendanceWords[];
	agenda: { key: string; field: string; criterion: string; result: string; origin: string }[];
	fields: { key: string; title: string; criteria: CriterionWords[] }[];
	next: NextSteps;
	protection: string;
	instrument: string;
}

interface Around {
	municipality: string;
	perspectives: ReadonlyMap<string, Localized>;
	now: Date;
}

/** Words the minutes once, so that page and PDF cannot disagree. */
export function minutesInWords(minutes: Minutes, around: Around): MinutesWords {
	const { instrument, fields, days } = minutes;
	return {
		title: m.minutes_title(),
		facts: factsOf(minutes, around),
		running: days.some(({ endedAt }) => endedAt === null),
		attendance: days.map((day) => attendanceWords(day, days.length > 1, around.perspectives)),
		agenda: fields.flatMap(({ field, criteria }) =>
			criteria.map(({ key, result }) => ({
				key,
				field: textOf(field.title),
				criterion: titleOf(minutes, key),
				...officialWords(instrument, result)
			}))
		),
		fields: fields.map(({ field, criteria }) => ({
			key: field.key,
			title: textOf(field.title),
			criteria: criteria.map((criterion) =>
				minutedCriterion(instrument, criterion, around.perspectives)
			)
		})),
		next: nextStepsOf(minutes),
		protection: m.results_protection(),
		instrument: provenanceLine(instrument)
	};
}

function titleOf({ fields }: Minutes, key: string): string {
	const found = fields
		.flatMap(({ field }) => field.goals.flatMap(({ criteria }) => criteria))
		.find((criterion) => criterion.key === key);
	return found ? textOf(found.title) : key;
}

function factsOf(minutes: Minutes, { municipality, now }: Around): MinutesWords['facts'] {
	const { round, workshopOn, workshopPlace, participants, days } = minutes;
	const held = [...new Set(days.map(({ openedAt }) => dayInWords(openedAt)))];
	const day = held.length > 0 ? held.join(', ') : workshopOn && dayInWords(workshopOn);
	return [
		{ label: m.minutes_municipality(), value: municipality },
		{ label: m.minutes_round(), value: round.title },
		{ label: m.minutes_day(), value: day ?? '' },
		{ label: m.minutes_place(), value: workshopPlace },
		{ label: m.minutes_participants(), value: participants === null ? '' : String(participants) },
		{ label: m.minutes_as_of(), value: momentInWords(now) }
	].filter(({ value }) => value !== '');
}

function attendanceWords(
	{ openedAt, attendance }: MinutedDay,
	several: boolean,
	names: ReadonlyMap<string, Localized>
): AttendanceWords {
	const { perspectives, total, observers } = attendance;
	const day = dayInWords(openedAt);
	return {
		heading: several ? m.minutes_participants_on({ day }) : m.minutes_participants(),
		rows: [
			...perspectives.map(({ perspective, joined }) => {
				const name = names.get(perspective);
				return { label: name ? textOf(name) : perspective, count: countInWords(joined) };
			}),
			{ label: m.minutes_total(), count: String(total) },
			{ label: m.minutes_observers(), count: countInWords(observers) }
		]
	};
}

function countInWords(count: ProtectedCount): string {
	if (count === 'fewer-than-5') return m.minutes_fewer();
	return count === 'at-least-5' ? m.minutes_at_least() : String(count);
}
