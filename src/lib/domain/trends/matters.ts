import type { CriterionResult, Highlight, Profile } from '../scoring/index.ts';
import type { Move, Moves } from './moves.ts';

/** A measure as far as it says whether somebody is at work on a criterion. */
export interface MeasureInView {
	readonly number: number;
	readonly title: string;
	/** Key of the field that it counts in. */
	readonly field: string;
	readonly criteria: readonly string[];
	readonly state: 'planned' | 'running' | 'done' | 'overdue' | 'dropped';
	/** `YYYY-MM-DD` */
	readonly dueOn: string;
}

/** What worries: values that fell, what nobody agrees on, what is late. */
export type Worry =
	| { readonly kind: 'fallen'; readonly move: Move }
	| { readonly kind: 'contested'; readonly criterion: CriterionResult }
	| { readonly kind: 'overdue'; readonly measure: MeasureInView };

/** What somebody has to decide. */
export type Decision =
	/** A low value that no measure is at work on. */
	| { readonly kind: 'no-measure'; readonly gap: Highlight }
	/** It fell, and no measure is at work on it. */
	| { readonly kind: 'fallen-no-measure'; readonly move: Move }
	/** Majority and minority stand against each other. */
	| { readonly kind: 'contested'; readonly criterion: CriterionResult }
	/** Money planned beyond the ceiling that the municipality set, whole euros. */
	| { readonly kind: 'over-ceiling'; readonly year: number; readonly over: number };

const most = 5;

/** In this order: what fell (the most first), what is overdue (the longest first), what is contested. */
export function worriesOf(
	{ fallen }: Moves,
	profile: Profile,
	measures: readonly MeasureInView[]
): Worry[] {
	const fields = new Set(profile.fields.map(({ key }) => key));
	const overdue = measures
		.filter(({ state, field }) => state === 'overdue' && fields.has(field))
		.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
	return [
		...fallen.slice(0, most).map((move) => ({ kind: 'fallen', move }) as const),
		...overdue.slice(0, most).map((measure) => ({ kind: 'overdue', measure }) as const),
		...contestedOf(profile).map((criterion) => ({ kind: 'contested', criterion }) as const)
	];
}

/**
 * What to decide: about each criterion at most one thing, in this order: money beyond the ceiling,
 * what fell without a measure, what is contested, gaps without a measure.
 *
 * @param gaps the criteria with the lowest values, see `gapsOf`
 * @param over years in which more is planned than the ceiling allows
 */
export function decisionsOf(
	{ fallen }: Moves,
	profile: Profile,
	gaps: readonly Highlight[],
	measures: readonly MeasureInView[],
	over: readonly { readonly year: number; readonly over: number }[]
): Decision[] {
	const atWork = measures.filter(({ state }) => state !== 'dropped' && state !== 'done');
	const worked = new Set(atWork.flatMap(({ criteria }) => criteria));
	const said = new Set<string>();
	const once = (key: string) => {
		const first = !said.has(key);
		said.add(key);
		return first;
	};
	return [
		...over.map((year) => ({ kind: 'over-ceiling', ...year }) as const),
		...fallen
			.filter(({ key }) => !worked.has(key) && once(key))
			.slice(0, most)
			.map((move) => ({ kind: 'fallen-no-measure', move }) as const),
		...contestedOf(profile)
			.filter(({ key }) => once(key))
			.map((criterion) => ({ kind: 'contested', criterion }) as const),
		...gaps
			.filter(({ key }) => !worked.has(key) && once(key))
			.map((gap) => ({ kind: 'no-measure', gap }) as const)
	];
}

function contestedOf(profile: Profile): CriterionResult[] {
	return [...profile.criteria.values()].filter(({ consensus }) => consensus?.kind === 'none');
}
