import { isSameVersion, keysBetween, type KeyedVersion } from '../instrument/index.ts';
import { changeNote, type ChangeNote } from '../results/index.ts';
import {
	criterionChange,
	shownChange,
	type Change,
	type CriterionResult,
	type Direction,
	type Origin
} from '../scoring/index.ts';

/** A completed round, as far as an effect is read from it. */
export interface ChainRound {
	readonly number: number;
	readonly title: string;
	/** The day from which on its values were left as they are, `YYYY-MM-DD`. */
	readonly on: string;
	readonly instrument: KeyedVersion;
	readonly criteria: ReadonlyMap<string, CriterionResult>;
}

/** What a round says about the criterion. */
export interface EffectPoint {
	readonly round: number;
	readonly title: string;
	/** The official result, 0–100, unrounded; null where the round has none. */
	readonly score: number | null;
	readonly origin: Origin | null;
	readonly contested: boolean;
}

/** A later round, held against the one that the chain begins with. */
export interface LaterPoint extends EffectPoint {
	/** Like with like, by the rules of scoring. */
	readonly change: Change;
	/** `self`: the self-views were compared, not the two results that are shown. */
	readonly note: ChangeNote | null;
	/** Another version of the questionnaire: only the criterion of equal or mapped key was compared. */
	readonly versionsDiffer: boolean;
	/** How many of the chain's measures had begun on that round's day. */
	readonly begun: number;
}

/** What became of the criterion, by the latest round that can be compared. */
export type Outcome =
	| {
			readonly kind: Direction;
			/** The two scores that were compared, 0–100, unrounded. */
			readonly before: number;
			readonly after: number;
			/** Whole points, rounded once. */
			readonly value: number;
			readonly note: ChangeNote | null;
	  }
	| { readonly kind: 'different-origin'; readonly before: number; readonly after: number }
	/** No later round has a result for it. */
	| { readonly kind: 'unknown' };

export type Effect =
	/** Nothing that could be measured is linked. */
	| { readonly kind: 'no-criterion' }
	/** No completed round to begin with: none was named, it still runs, or the measures are older. */
	| { readonly kind: 'no-round' }
	/** No round was completed since. */
	| { readonly kind: 'awaiting'; readonly at: EffectPoint }
	| {
			readonly kind: 'followed';
			readonly at: EffectPoint;
			/** The rounds since, the earliest first; at least one. */
			readonly later: readonly LaterPoint[];
			readonly outcome: Outcome;
	  };

/**
 * What the rounds say about a criterion, from the one in which it was found on. Every later round is
 * held against that one, and nothing is said about why it changed: that a change follows a measure
 * does not prove that the measure caused it.
 *
 * @param from the number of the round it was found in
 * @param rounds completed rounds in any order
 * @param beginnings the days on which the measures begin, `YYYY-MM-DD`
 */
export function effectOf(
	criterionKey: string | null,
	from: number | null,
	rounds: readonly ChainRound[],
	beginnings: readonly string[]
): Effect {
	if (criterionKey === null) return { kind: 'no-criterion' };
	const first = rounds.find(({ number }) => number === from);
	if (!first) return { kind: 'no-round' };
	const at = pointOf(first, criterionKey);
	const later = rounds
		.filter(({ number }) => number > first.number)
		.toSorted((a, b) => a.number - b.number)
		.map((round) => laterPoint(first, round, criterionKey, beginnings));
	if (later.length === 0) return { kind: 'awaiting', at };
	return { kind: 'followed', at, later, outcome: outcomeOf(later) };
}

/** The last completed round on or before a day: what a measure that begins then begins with. */
export function roundBefore(rounds: readonly ChainRound[], day: string): number | null {
	const earlier = rounds.filter(({ on }) => on <= day).map(({ number }) => number);
	return earlier.length === 0 ? null : Math.max(...earlier);
}

function pointOf({ number, title, criteria }: ChainRound, key: string): EffectPoint {
	const official = criteria.get(key)?.official;
	return {
		round: number,
		title,
		score: official?.score ?? null,
		origin: official?.origin ?? null,
		contested: official?.contested ?? false
	};
}

function laterPoint(
	first: ChainRound,
	round: ChainRound,
	keyThen: string,
	beginnings: readonly string[]
): LaterPoint {
	const key = keysBetween(first.instrument, round.instrument)(keyThen);
	const [was, is] = [first.criteria.get(keyThen), round.criteria.get(key)];
	const change = criterionChange(was, is);
	return {
		...pointOf(round, key),
		change,
		note: changeNote(change, was?.official, is?.official),
		versionsDiffer: !isSameVersion(first.instrument, round.instrument),
		begun: beginnings.filter((day) => day <= round.on).length
	};
}

function outcomeOf(later: readonly LaterPoint[]): Outcome {
	const last = later.findLast(({ change }) => change.kind !== 'none');
	if (!last || last.change.kind === 'none') return { kind: 'unknown' };
	const { change, note } = last;
	const { before, after } = change;
	if (change.kind === 'different-origin') return { kind: 'different-origin', before, after };
	const { direction, value } = shownChange(change.delta);
	return { kind: direction, before, after, value, note };
}
