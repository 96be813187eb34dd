import { quartileShares } from '#lib/domain/scoring/quantile.ts';
import type { Knowledge, Seen } from './knowledge.ts';
import { latticeSteps, scoreAt } from './programme.ts';

const width = latticeSteps + 1;

/**
 * The levels of one field as an attacker can reckon with them. Scores that are in the same cells cannot
 * be told apart, so it is about how many of each such set (atom) reach each step of the lattice.
 */
export interface Reckoning {
	/** Unknown scores, by the cells they are in. */
	readonly atoms: readonly (readonly number[])[];
	readonly cells: readonly Cell[];
	/** Half the step of rounding. */
	readonly slack: number;
}

interface Cell {
	readonly atoms: readonly number[];
	/** How many of the known values reach each step. */
	readonly known: readonly number[];
	readonly n: number;
	readonly told: Seen['told'];
}

/** At least and at most so many of an atom reach a step: `atom * width + step`. */
export interface Counts {
	readonly atLeast: Int16Array;
	readonly atMost: Int16Array;
}

export const placeOf = (atom: number, step: number) => atom * width + step;

export function reckoningOf(knowledge: Knowledge, field: string): Reckoning {
	const seen = knowledge.seen.filter((one) => one.measure === 'level' && one.field === field);
	const { known, truth } = knowledge;
	const vectors = new Map<number, string>();
	seen.forEach((cell, index) => {
		for (const score of scoresOf(cell)) {
			if (!known[score]) vectors.set(score, `${vectors.get(score) ?? ''},${index}`);
		}
	});
	const atoms = [...Map.groupBy(vectors.keys(), (score) => vectors.get(score)).values()];
	const cells = seen.map((cell): Cell => {
		const scores = scoresOf(cell);
		const values = scores.filter((score) => known[score]).map((score) => truth[score]!);
		return {
			atoms: atoms.flatMap((atom, index) => (scores.includes(atom[0]!) ? index : [])),
			known: Array.from(
				{ length: width },
				(_, step) => values.filter((value) => value > scoreAt(step) - 0.01).length
			),
			n: scores.length,
			told: cell.told
		};
	});
	// Rounding noise must not make a bound too narrow.
	return { atoms, cells, slack: knowledge.step / 2 + 1e-6 };
}

function scoresOf({ quantities }: Seen): number[] {
	return quantities.flatMap(({ terms }) => terms.map(({ score }) => score));
}

/** Everyone reaches nought; beyond that anything is possible at first. */
export function unboundedCounts({ atoms }: Reckoning): Counts {
	const atLeast = new Int16Array(atoms.length * width);
	const atMost = new Int16Array(atoms.length * width);
	atoms.forEach((atom, index) => {
		atLeast[placeOf(index, 0)] = atom.length;
		atMost.fill(atom.length, placeOf(index, 0), placeOf(index + 1, 0));
	});
	return { atLeast, atMost };
}

/**
 * Draws conclusions until nothing follows any more; false where they contradict each other. Each is
 * a consequence of the published numbers: a rounded quartile bounds two neighbouring values of a
 * cell in their order, "the fifth of nine is 50 or more" is "five of the nine reach 50", and what
 * the other atoms cannot contribute, an atom must.
 */
export function conclude(reckoning: Reckoning, counts: Counts): boolean {
	for (let changed = true; changed;) {
		changed = steadied(reckoning, counts);
		for (const cell of reckoning.cells) {
			changed = concludedFrom(cell, reckoning.slack, counts) || changed;
		}
		if (counts.atLeast.some((least, place) => least > counts.atMost[place]!)) return false;
	}
	return true;
}

/** Whoever reaches a step reaches every lower one. */
function steadied({ atoms }: Reckoning, { atLeast, atMost }: Counts): boolean {
	let changed = false;
	atoms.forEach((_, atom) => {
		for (let step = 1; step < width; step += 1) {
			const [up, down] = [placeOf(atom, step), placeOf(atom, latticeSteps - step)];
			if (atMost[up]! > atMost[up - 1]!) [atMost[up], changed] = [atMost[up - 1]!, true];
			if (atLeast[down]! < atLeast[down + 1]!) {
				[atLeast[down], changed] = [atLeast[down + 1]!, true];
			}
		}
	});
	return changed;
}

function concludedFrom(cell: Cell, slack: number, counts: Counts): boolean {
	const lows = totals(cell, counts.atLeast);
	const highs = totals(cell, counts.atMost);
	let changed = false;
	quartileShares.forEach((share, index) => {
		const position = (cell.n - 1) * share;
		const [lower, upper] = [Math.floor(position), Math.ceil(position)];
		const weight = position - lower;
		const [from, to] = [cell.told[index]! - slack, cell.told[index]! + slack];
		// Ascending: the lower neighbour is at most what was told, the upper one at least.
		if (weight === 0) reach(lower, from);
		stay(lower, to);
		reach(upper, from);
		if (weight === 0) return;
		const rest = 1 - weight;
		stay(lower, (to - weight * scoreAt(reached(lows, upper))) / rest);
		reach(lower, (from - weight * scoreAt(reached(highs, upper))) / rest);
		stay(upper, (to - rest * scoreAt(reached(lows, lower))) / weight);
		reach(upper, (from - rest * scoreAt(reached(highs, lower))) / weight);
	});
	return changed;

	/** The step that the value at a position reaches, if so many reach each step. */
	function reached(sums: readonly number[], position: number): number {
		return sums.findLastIndex((sum) => sum >= cell.n - position);
	}

	/** The value at a position is `from` or more: n − position or more reach the step there. */
	function reach(position: number, from: number): void {
		const step = Math.max(0, Math.ceil((from * latticeSteps) / 100 - 1e-9));
		const needed = cell.n - position;
		for (const atom of cell.atoms) {
			const place = placeOf(atom, Math.min(step, latticeSteps));
			const others = step > latticeSteps ? -Infinity : highs[step]! - counts.atMost[place]!;
			const least = Math.min(needed - others, 4096);
			if (least > counts.atLeast[place]!) [counts.atLeast[place], changed] = [least, true];
		}
	}

	/** The value at a position is `to` or less: fewer than n − position reach the step above. */
	function stay(position: number, to: number): void {
		const step = Math.max(0, Math.floor((to * latticeSteps) / 100 + 1e-9) + 1);
		if (step > latticeSteps) return;
		for (const atom of cell.atoms) {
			const place = placeOf(atom, step);
			const most = cell.n - position - 1 - (lows[step]! - counts.atLeast[place]!);
			if (most < counts.atMost[place]!) [counts.atMost[place], changed] = [most, true];
		}
	}
}

/** How many of a cell reach each step, known ones included. */
function totals({ atoms, known }: Cell, counts: Int16Array): number[] {
	const sums = [...known];
	for (const atom of atoms) {
		for (let step = 0; step < width; step += 1) sums[step]! += counts[placeOf(atom, step)]!;
	}
	return sums;
}
