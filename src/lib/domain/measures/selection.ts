import type { MeasureContent } from './content.ts';
import { isSettled, measureStates, type MeasureState, type Standing } from './course.ts';
import { eccarPoints } from './vocabulary.ts';

/** A measure as lists show it. */
export interface Listed {
	readonly number: number;
	readonly content: MeasureContent;
	readonly standing: Standing;
	readonly structure: { readonly id: string; readonly name: string };
}

/** `open`: neither done nor dropped. `due`: overdue, due soon, or without an entry for long. */
export const stateFilters = [...measureStates, 'open', 'due'] as const;
export type StateFilter = (typeof stateFilters)[number];

/** Part of the own integration concept, or a point of the coalition of cities against racism. */
export const tags = ['concept', ...eccarPoints.map((point) => `eccar-${point}` as const)] as const;
export type Tag = (typeof tags)[number];

export const sortKeys = ['due', 'title', 'structure', 'share', 'number'] as const;
export type SortKey = (typeof sortKeys)[number];

/** What somebody wants to see of a list; null and empty: all of it. */
export interface Selection {
	readonly state: StateFilter | null;
	readonly field: string;
	readonly structure: string;
	readonly criterion: string;
	readonly tag: Tag | null;
	readonly text: string;
	readonly sort: SortKey;
	readonly down: boolean;
}

/** Reads a selection from an address; what is unknown is as if it were not there. */
export function readSelection(wordIn: (name: string) => string | null): Selection {
	const word = (name: string) => (wordIn(name) ?? '').trim().slice(0, 100);
	return {
		state: stateFilters.find((one) => one === word('state')) ?? null,
		field: word('field'),
		structure: word('structure'),
		criterion: word('criterion'),
		tag: tags.find((one) => one === word('tag')) ?? null,
		text: word('text'),
		sort: sortKeys.find((one) => one === word('sort')) ?? 'due',
		down: word('order') === 'down'
	};
}

/** Whether a selection leaves anything out. */
export function isNarrowed({ state, field, structure, criterion, tag, text }: Selection): boolean {
	return [state, field, structure, criterion, tag, text].some((one) => one !== null && one !== '');
}

/** The measures of a selection, in its order; equal ones in order of their numbers. */
export function select<M extends Listed>(measures: readonly M[], selection: Selection): M[] {
	const compare = comparers[selection.sort];
	const direction = selection.down ? -1 : 1;
	return measures
		.filter((measure) => isSelected(measure, selection))
		.toSorted((a, b) => direction * compare(a, b) || a.number - b.number);
}

function isSelected({ content, standing, structure }: Listed, wanted: Selection): boolean {
	return (
		(wanted.state === null || inState(standing, wanted.state)) &&
		(wanted.field === '' || content.fieldKey === wanted.field) &&
		(wanted.structure === '' || structure.id === wanted.structure) &&
		(wanted.criterion === '' || content.criterionKeys.includes(wanted.criterion)) &&
		(wanted.tag === null || hasTag(content, wanted.tag)) &&
		wordsOf(wanted.text).every((word) => folded(textIn(content, structure.name)).includes(word))
	);
}

function inState(standing: Standing, filter: StateFilter): boolean {
	if (filter === 'open') return !isSettled(standing.state);
	if (filter === 'due') return reasonFor(standing) !== null;
	return standing.state === filter;
}

/** Why a measure needs somebody now, the most pressing reason first. */
const reasons = ['overdue', 'soon', 'silent'] as const;
export type Reason = (typeof reasons)[number];

/** Null: nobody needs to see to it. */
export function reasonFor({ state, dueSoon, silentDays }: Standing): Reason | null {
	if (state === 'overdue') return 'overdue';
	if (dueSoon) return 'soon';
	return silentDays === null ? null : 'silent';
}

function hasTag({ inConcept, eccar }: MeasureContent, tag: Tag): boolean {
	return tag === 'concept' ? inConcept : eccar.some((point) => tag === `eccar-${point}`);
}

function textIn(content: MeasureContent, structure: string): string {
	const { title, cause, action, partners, councilPaper, indicator } = content;
	return [title, cause, action, partners, councilPaper, indicator, structure].join('\n');
}

function wordsOf(text: string): string[] {
	return folded(text).split(/\s+/).filter(Boolean);
}

/** Small letters without marks, so that „Büro“, „buro“ and „BÜRO“ are found by each other. */
function folded(text: string): string {
	return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
}

const comparers: Record<SortKey, (a: Listed, b: Listed) => number> = {
	due: (a, b) => a.content.dueOn.localeCompare(b.content.dueOn),
	title: (a, b) => a.content.title.localeCompare(b.content.title, 'de'),
	structure: (a, b) => a.structure.name.localeCompare(b.structure.name, 'de'),
	share: (a, b) => a.standing.share - b.standing.share,
	number: (a, b) => a.number - b.number
};

/** What needs somebody now: by reason, of each reason what is due first. */
export function dueAmong<M extends Listed>(measures: readonly M[]): M[] {
	return reasons.flatMap((reason) =>
		measures
			.filter(({ standing }) => reasonFor(standing) === reason)
			.toSorted((a, b) => comparers.due(a, b) || a.number - b.number)
	);
}

/** How many measures need somebody, for which reason. */
export function countReasons(measures: readonly Listed[]): Record<Reason, number> {
	const count = (reason: Reason) =>
		measures.filter(({ standing }) => reasonFor(standing) === reason).length;
	return { overdue: count('overdue'), soon: count('soon'), silent: count('silent') };
}

/** How many measures are in which state. */
export function countStates(measures: readonly Listed[]): Record<MeasureState, number> {
	const count = (state: MeasureState) =>
		measures.filter(({ standing }) => standing.state === state).length;
	return {
		planned: count('planned'),
		running: count('running'),
		overdue: count('overdue'),
		done: count('done'),
		dropped: count('dropped')
	};
}
