import type { Knowledge } from './knowledge.ts';
import {
	conclude,
	placeOf,
	reckoningOf,
	unboundedCounts,
	type Counts,
	type Reckoning
} from './lattice-counts.ts';
import { latticeSteps, scoreAt, stepOf } from './programme.ts';
import type { Span } from './witnesses.ts';

/** How many cases a refutation may distinguish before it is given up. */
const effort = 60;

/**
 * What an attacker concludes with certainty from the levels of one field: the interval that each
 * unknown score lies in, by its position. A narrow interval is a recovered score; a wide one says
 * nothing. For `suspects` it also tries to refute that they lie more than `within` apart.
 */
export function certainSpans(
	knowledge: Knowledge,
	field: string,
	suspects: ReadonlySet<number>,
	within: number
): ReadonlyMap<number, Span> {
	const reckoning = reckoningOf(knowledge, field);
	const counts = unboundedCounts(reckoning);
	conclude(reckoning, counts);
	return new Map(
		reckoning.atoms.flatMap((scores, atom) => {
			if (scores.some((score) => suspects.has(score))) {
				const steps = scores.map((score) => stepOf(knowledge.truth[score]!));
				narrow(reckoning, counts, atom, steps, Math.floor((within * latticeSteps) / 100));
			}
			const span = spanOf(reckoning, counts, atom);
			return scores.map((score): [number, Span] => [score, span]);
		})
	);
}

/** All of an atom lie between these, and more cannot be said of any of them. */
function spanOf({ atoms }: Reckoning, { atLeast, atMost }: Counts, atom: number): Span {
	const everyone = atoms[atom]!.length;
	let [lowest, highest] = [0, 0];
	for (let step = 1; step <= latticeSteps; step += 1) {
		if (atLeast[placeOf(atom, step)] === everyone) lowest = step;
		if (atMost[placeOf(atom, step)]! > 0) highest = step;
	}
	return [scoreAt(lowest), scoreAt(highest)];
}

/** Refutes, where it can, that one of an atom lies above or below its true scores by some steps. */
function narrow(
	reckoning: Reckoning,
	counts: Counts,
	atom: number,
	steps: readonly number[],
	reach: number
): void {
	for (let step = Math.max(...steps) + 1; step <= Math.max(...steps) + reach + 1; step += 1) {
		const place = placeOf(atom, step);
		if (step > latticeSteps || counts.atMost[place] === 0) break;
		const assumed = copyOf(counts);
		assumed.atLeast[place] = Math.max(1, assumed.atLeast[place]!);
		if (isPossible(reckoning, assumed)) continue;
		counts.atMost.fill(0, place, placeOf(atom + 1, 0));
		break;
	}
	for (let step = Math.min(...steps); step > 0 && step >= Math.min(...steps) - reach; step -= 1) {
		const place = placeOf(atom, step);
		if (counts.atLeast[place] === steps.length) break;
		const assumed = copyOf(counts);
		assumed.atMost[place] = Math.min(steps.length - 1, assumed.atMost[place]!);
		if (isPossible(reckoning, assumed)) continue;
		counts.atLeast.fill(steps.length, placeOf(atom, 0), place + 1);
		break;
	}
	conclude(reckoning, counts);
}

/** False where the assumption is refuted; true also where it would take too many cases. */
function isPossible(reckoning: Reckoning, assumed: Counts): boolean {
	let left = effort;
	return holds(assumed);

	function holds(counts: Counts): boolean {
		left -= 1;
		if (left < 0) return true;
		if (!conclude(reckoning, counts)) return false;
		const open = tightest(counts);
		if (open === null) return true;
		const middle = Math.floor((counts.atLeast[open]! + counts.atMost[open]!) / 2);
		const [fewer, more] = [copyOf(counts), copyOf(counts)];
		fewer.atMost[open] = middle;
		more.atLeast[open] = middle + 1;
		return holds(fewer) || holds(more);
	}
}

/** The count with the fewest possibilities, of those that are not settled. */
function tightest({ atLeast, atMost }: Counts): number | null {
	let [found, fewest] = [-1, Infinity];
	atMost.forEach((most, place) => {
		const gap = most - atLeast[place]!;
		if (gap > 0 && gap < fewest) [found, fewest] = [place, gap];
	});
	return found < 0 ? null : found;
}

function copyOf({ atLeast, atMost }: Counts): Counts {
	return { atLeast: atLeast.slice(), atMost: atMost.slice() };
}
