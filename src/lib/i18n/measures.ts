import type { MeasureState, Standing } from '#lib/domain/measures/course.ts';
import type { ReportRefusal } from '#lib/domain/measures/report.ts';
import type { SortKey, StateFilter, Tag } from '#lib/domain/measures/selection.ts';
import type { DueMeasures } from '#lib/domain/overview/index.ts';
import type { EccarPoint, ProgressKind } from '#lib/domain/measures/vocabulary.ts';
import { dayInWords, listOf, numberInWords } from './format.ts';
import { m } from './paraglide/messages.js';

const states: Record<MeasureState, () => string> = {
	planned: m.measures_state_planned,
	running: m.measures_state_running,
	overdue: m.measures_state_overdue,
	done: m.measures_state_done,
	dropped: m.measures_state_dropped
};

const columns: Record<MeasureState, () => string> = {
	planned: m.measures_column_planned,
	running: m.measures_column_running,
	overdue: m.measures_column_overdue,
	done: m.measures_column_done,
	dropped: m.measures_column_dropped
};

const counted: Record<MeasureState, (said: { count: number }) => string> = {
	overdue: m.measures_count_overdue,
	running: m.measures_count_running,
	planned: m.measures_count_planned,
	done: m.measures_count_done,
	dropped: m.measures_count_dropped
};

/** In which order states are told: what needs somebody first. */
export const toldStates = [
	'overdue',
	'running',
	'planned',
	'done',
	'dropped'
] as const satisfies readonly MeasureState[];

export function measureStateLabel(state: MeasureState): string {
	return states[state]();
}

/** The state as a heading. */
export function measureColumn(state: MeasureState): string {
	return columns[state]();
}

/** „2 sind überfällig, 6 laufen und eine ist geplant“; states without a measure are left out. */
export function stateCounts(counts: Readonly<Record<MeasureState, number>>): string {
	return listOf(
		toldStates
			.filter((state) => counts[state] > 0)
			.map((state) => counted[state]({ count: counts[state] }))
	);
}

/** What stands over all measures: the most pressing fact about them. */
export function measuresHeadline(
	counts: Readonly<Record<MeasureState, number>>,
	soon: number
): string {
	const said = (count: number) => ({ count, word: capitalised(numberInWords(count)) });
	if (counts.overdue > 0) return m.measures_headline_overdue(said(counts.overdue));
	if (soon > 0) return m.measures_headline_soon(said(soon));
	if (counts.running > 0) return m.measures_headline_running(said(counts.running));
	if (counts.planned > 0) return m.measures_headline_planned(said(counts.planned));
	return m.measures_headline_settled();
}

/** What stands over a list: how many of all measures it shows. */
export function measuresShown(shown: number, all: number): string {
	if (all === 0) return m.measures_list_empty();
	if (shown === 0) return m.measures_list_nothing();
	return shown === all
		? m.measures_list_title({ count: all })
		: m.measures_list_narrowed({ count: shown, all });
}

/** „2 Maßnahmen sind überfällig, eine ist bald fällig“ */
export function dueMeasuresSentence({ overdue, soon, silent }: DueMeasures): string {
	if (overdue + soon === 0) return m.measures_silent_count({ count: silent });
	const first =
		overdue > 0 ? m.measures_due_count({ count: overdue }) : m.measures_soon_count({ count: soon });
	return [
		first,
		...(overdue > 0 && soon > 0 ? [m.measures_due_soon_count({ count: soon })] : []),
		...(silent > 0 ? [m.measures_due_silent_count({ count: silent })] : [])
	].join(', ');
}

/** Why a measure needs somebody now: when it is due, and how long nothing was reported. */
export function reasonWords(measure: Parameters<typeof dueWords>[0]): string {
	const { silentDays } = measure.standing;
	const due = dueWords(measure);
	return silentDays === null ? due : `${due}, ${m.measures_silent_since({ days: silentDays })}`;
}

function capitalised(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/** When a measure is due, or since when it is over: the words beside its title. */
export function dueWords(measure: {
	readonly startOn: string;
	readonly dueOn: string;
	readonly standing: Standing;
}): string {
	const { startOn, dueOn, standing } = measure;
	const { state, daysLeft, dueSoon, settledOn } = standing;
	if (settledOn && state === 'done') return m.measures_done_on({ day: dayInWords(settledOn) });
	if (settledOn && state === 'dropped')
		return m.measures_dropped_on({ day: dayInWords(settledOn) });
	if (state === 'overdue') return m.measures_due_past({ count: -daysLeft });
	if (dueSoon)
		return daysLeft === 0 ? m.measures_due_today() : m.measures_due_soon({ count: daysLeft });
	if (state === 'planned') return m.measures_starts_on({ day: dayInWords(startOn) });
	return m.measures_due_on({ day: dayInWords(dueOn) });
}

const kinds: Record<ProgressKind, () => string> = {
	progress: m.measures_kind_progress,
	dropped: m.measures_kind_dropped,
	resumed: m.measures_kind_resumed
};

export function progressKindLabel(kind: ProgressKind): string {
	return kinds[kind]();
}

/** Why an entry was not recorded, and what to do. */
export function reportRefusalSentence(refusal: ReportRefusal): string {
	switch (refusal.code) {
		case 'future':
			return m.measures_report_refused_future();
		case 'share':
			return m.measures_report_refused_share();
		case 'note-required':
			return m.measures_report_refused_note();
		case 'done':
			return m.measures_report_refused_done();
		case 'not-dropped':
			return m.measures_report_refused_not_dropped();
		case 'already-dropped':
			return m.measures_report_refused_already_dropped();
		case 'dropped-then':
			return m.measures_report_refused_dropped_then({ day: dayInWords(refusal.on) });
		case 'turn-before-last':
			return m.measures_report_refused_turn({ day: dayInWords(refusal.on) });
	}
}

const eccar: Record<EccarPoint, () => string> = {
	1: m.measures_eccar_1,
	2: m.measures_eccar_2,
	3: m.measures_eccar_3,
	4: m.measures_eccar_4,
	5: m.measures_eccar_5,
	6: m.measures_eccar_6,
	7: m.measures_eccar_7,
	8: m.measures_eccar_8,
	9: m.measures_eccar_9,
	10: m.measures_eccar_10
};

/** „3 Betroffene besser unterstützen“ */
export function eccarLabel(point: EccarPoint): string {
	return `${point} ${eccar[point]()}`;
}

/** A tag as a filter or a mark names it. */
export function tagLabel(tag: Tag): string {
	if (tag === 'concept') return m.measures_tag_concept();
	return m.measures_tag_eccar({ point: tag.slice('eccar-'.length) });
}

export function stateFilterLabel(filter: StateFilter): string {
	if (filter === 'open') return m.measures_filter_open();
	if (filter === 'due') return m.measures_filter_due();
	return states[filter]();
}

const sortColumns: Record<SortKey, () => string> = {
	due: m.measures_column_due,
	title: m.measures_column_title,
	structure: m.measures_column_structure,
	share: m.measures_column_share,
	number: m.measures_column_number
};

export function sortLabel(key: SortKey): string {
	return sortColumns[key]();
}
