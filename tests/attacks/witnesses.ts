import type { Chance } from './chance.ts';
import {
	dataSetOf,
	involvedIn,
	positionsOf,
	valueOf,
	type DataSet,
	type Move
} from './data-set.ts';
import type { Knowledge, Quantity } from './knowledge.ts';
import { movesIn, type Moves } from './moves.ts';

/** The lowest and highest value that something was found to have. */
export type Span = [lowest: number, highest: number];

/** How hard other data sets are looked for: rounds of searching for those that are still missing. */
export interface Search {
	readonly within: number;
	readonly rounds: number;
	readonly chance: Chance;
}

/**
 * Other data sets that would have led to the same published numbers, so that nobody can say which is
 * the true one, however cleverly they reason: each is checked against every number fetched. It begins
 * with the truth and exchanges what municipalities have (equal memberships can always be exchanged)
 * or changes single scores, until every target was seen with values further apart than `within`.
 */
export function spansOf(
	knowledge: Knowledge,
	targets: readonly Quantity[],
	{ within, rounds, chance }: Search
): Span[] {
	const data = dataSetOf(knowledge);
	const moves = movesIn(knowledge);
	const targetsWith = positionsOf(targets, (target) => [target]);
	const spans = targets.map((target): Span => {
		const value = valueOf(target, data.scores);
		return [value, value];
	});
	const isOpen = (index: number) => spans[index]![1] - spans[index]![0] > within;
	let missing = targets.map((_, index) => index);

	for (let tried = 0; tried < 40 * targets.length && missing.length > 0; tried += 1) {
		wander(targets[chance.pick(missing)]!);
	}
	for (let round = 1; round <= rounds && missing.length > 0; round += 1) {
		for (const index of missing) {
			for (let tried = 0; tried < 10 * targets.length; tried += 1) wander(chance.pick(targets));
			if (isOpen(index)) continue;
			const score = someUnknown(targets[index]!, knowledge, chance);
			witnessed(otherDataWith(score, { data, knowledge, moves, chance, tries: 300 * round }));
		}
	}
	return spans;

	/** To another consistent data set near by, if there is one in that direction. */
	function wander(target: Quantity): void {
		const move = moves.any(chance, someUnknown(target, knowledge, chance), data.scores);
		const takeBack = data.make(move);
		if (data.deviation() === 0) witnessed(move);
		else takeBack();
	}

	function witnessed(move: Move): void {
		for (const index of involvedIn(targetsWith, move)) {
			const value = valueOf(targets[index]!, data.scores);
			spans[index] = [Math.min(spans[index]![0], value), Math.max(spans[index]![1], value)];
		}
		missing = missing.filter((index) => !isOpen(index));
	}
}

interface Attempt {
	readonly data: DataSet;
	readonly knowledge: Knowledge;
	readonly moves: Moves;
	readonly chance: Chance;
	readonly tries: number;
}

/**
 * Gives a score a distant value and then changes others until all that was fetched is right again,
 * uphill less and less often (simulated annealing). The empty move, and all as before, where that
 * did not succeed.
 */
function otherDataWith(fixed: number, { data, knowledge, moves, chance, tries }: Attempt): Move {
	const made: { move: Move; takeBack: () => void }[] = [];
	const make = (move: Move) => made.push({ move, takeBack: data.make(move) });
	make(moves.far(chance, fixed, data.scores));
	for (let tried = 0; tried < tries && data.deviation() > 0; tried += 1) {
		const before = data.deviation();
		const { quantities } = chance.pick(data.contradicted());
		const score = someUnknown(chance.pick(quantities), knowledge, chance);
		if (knowledge.known[score]) continue;
		const move = moves.any(chance, score, data.scores);
		if (move.some(([changed]) => changed === fixed)) continue;
		make(move);
		const worse = data.deviation() - before;
		const heat = 2 * (1 - tried / tries) + 0.05;
		if (worse > 0 && chance.next() > Math.exp(-worse / heat)) made.pop()!.takeBack();
	}
	if (data.deviation() === 0) return made.flatMap(({ move }) => move);
	for (const { takeBack } of made.toReversed()) takeBack();
	return [];
}

/** A score that the quantity is made of, an unknown one where there is one. */
function someUnknown({ terms }: Quantity, { known }: Knowledge, chance: Chance): number {
	const unknown = terms.filter(({ score }) => !known[score]);
	return chance.pick(unknown.length > 0 ? unknown : terms).score;
}
