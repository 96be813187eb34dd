import { publish } from '#lib/domain/disclosure/publish-value.ts';
import { quantileAt, quartileShares } from '#lib/domain/scoring/quantile.ts';
import type { Knowledge, Quantity, Seen } from './knowledge.ts';

/** Scores, and what they are to become. */
export type Move = readonly (readonly [score: number, value: number])[];

/** Room for the values of one cell. */
const ascending = new Float64Array(4096);

/**
 * A data set that might be the true one, beginning with the true one, and how far what would have
 * been published of it is from what was fetched.
 */
export interface DataSet {
	readonly scores: readonly number[];
	/** Zero: nothing that was fetched tells this data set from the truth. */
	deviation(): number;
	/** Makes a move and says how to take it back. */
	make(move: Move): () => void;
	/** Fetched cells that would have told something else. */
	contradicted(): Seen[];
}

export function dataSetOf({ seen, truth, step }: Knowledge): DataSet {
	const scores = [...truth];
	const views = positionsOf(seen, ({ quantities }) => quantities);
	const deviations = seen.map(() => 0);
	return {
		scores,
		deviation: () => deviations.reduce((sum, deviation) => sum + deviation, 0),
		contradicted: () => seen.filter((_, view) => deviations[view]! > 0),
		make: (move) => {
			const touched = involvedIn(views, move).map((view) => [view, deviations[view]!] as const);
			const before = move.map(([score]) => [score, scores[score]!] as const);
			for (const [score, value] of move) scores[score] = value;
			for (const [view] of touched) deviations[view] = deviationOf(seen[view]!, scores, step);
			return () => {
				for (const [score, value] of before.toReversed()) scores[score] = value;
				for (const [view, deviation] of touched) deviations[view] = deviation;
			};
		}
	};
}

/** How far the quartiles are from where they would be rounded to what was told; 0: nowhere. */
function deviationOf({ quantities, told }: Seen, scores: readonly number[], step: number): number {
	const n = quantities.length;
	for (let index = 0; index < n; index += 1) {
		// Sorted in place while they are filled in: this runs millions of times.
		const value = valueOf(quantities[index]!, scores);
		let at = index;
		for (; at > 0 && ascending[at - 1]! > value; at -= 1) ascending[at] = ascending[at - 1]!;
		ascending[at] = value;
	}
	let sum = 0;
	for (let index = 0; index < told.length; index += 1) {
		const exact = quantileAt(n, quartileShares[index]!, (at) => ascending[at])!;
		if (publish(exact, step) === told[index]) continue;
		sum += Math.max(1e-3, Math.abs(exact - told[index]!) - step / 2);
	}
	return sum;
}

export function valueOf({ terms }: Quantity, scores: readonly number[]): number {
	const [only] = terms;
	if (terms.length === 1 && only) return only.weight * scores[only.score]!;
	let sum = 0;
	for (const { score, weight } of terms) sum += weight * scores[score]!;
	return sum;
}

/** For each score the positions of the items that depend on it. */
export function positionsOf<T>(
	items: readonly T[],
	quantities: (item: T) => readonly Quantity[]
): ReadonlyMap<number, readonly number[]> {
	const found = new Map<number, number[]>();
	items.forEach((item, index) => {
		const scores = quantities(item).flatMap(({ terms }) => terms.map(({ score }) => score));
		for (const score of new Set(scores)) {
			found.set(score, [...(found.get(score) ?? []), index]);
		}
	});
	return found;
}

/** Positions of the items that a move changes. */
export function involvedIn(
	positions: ReadonlyMap<number, readonly number[]>,
	move: Move
): number[] {
	if (move.length === 1) return [...(positions.get(move[0]![0]) ?? [])];
	return [...new Set(move.flatMap(([score]) => positions.get(score) ?? []))];
}
