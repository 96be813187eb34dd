import { agreementOf } from './agreement.ts';
import { quantileOf } from './quantile.ts';
import { requireLevel } from './score.ts';

/** One ballot's choice: a level 0–highest, „kann ich nicht beurteilen“, or „Enthaltung“. */
export type Choice = number | 'cannot-judge' | 'abstain';

/** Raw count of an item. Never leaves the server: outputs take `disclosure.PublishedTally`. */
export interface Tally {
	/** Ballots with a level; the two other kinds are counted apart. */
	readonly n: number;
	/** Ballots per level, lowest first. */
	readonly counts: readonly number[];
	readonly cannotJudge: number;
	readonly abstained: number;
	/** Levels, unrounded; null without a ballot. */
	readonly q1: number | null;
	readonly median: number | null;
	readonly q3: number | null;
	/** 0–1, unrounded; null under five ballots. */
	readonly agreement: number | null;
}

/** Counts ballots, in any order. Throws a RangeError for a level that the scale does not have. */
export function tallyOf(choices: Iterable<Choice>, highest: number): Tally {
	const counts = Array.from({ length: highest + 1 }, () => 0);
	let cannotJudge = 0;
	let abstained = 0;
	for (const choice of choices) {
		if (choice === 'cannot-judge') cannotJudge += 1;
		else if (choice === 'abstain') abstained += 1;
		else counts[choice] = (counts[requireLevel(choice, highest)] ?? 0) + 1;
	}
	const levels = counts.flatMap((count, level) => Array.from({ length: count }, () => level));
	return {
		n: levels.length,
		counts,
		cannotJudge,
		abstained,
		q1: quantileOf(levels, 0.25),
		median: quantileOf(levels, 0.5),
		q3: quantileOf(levels, 0.75),
		agreement: agreementOf(counts)
	};
}

/**
 * Whether a room's median may stand as the official result: at least five ballots with a level, and
 * at least half of those who voted could judge. Voted are levels and "cannot judge"; an abstention
 * says nothing about the criterion and is left out on both sides.
 */
export function carriesResult({ n, cannotJudge }: Pick<Tally, 'n' | 'cannotJudge'>): boolean {
	return n >= 5 && n >= cannotJudge;
}
