import type { Chance } from './chance.ts';
import type { Move } from './data-set.ts';
import type { Knowledge } from './knowledge.ts';
import { latticeSteps, scoreAt, stepOf } from './programme.ts';

/** Ways from one data set to another that concern a given score. */
export interface Moves {
	any(chance: Chance, score: number, scores: readonly number[]): Move;
	/** To a value more than ten points away, as far as the scale goes. */
	far(chance: Chance, score: number, scores: readonly number[]): Move;
}

/** What belongs together: scores by what they say, for instance of a round by field. */
type Row = ReadonlyMap<string, number>;

/**
 * A score becomes something else, alone or together with the same municipality's other rounds; or it
 * is exchanged with another municipality's score, round or whole history. What the attacker knows
 * never changes.
 */
export function movesIn({ names, known, truth }: Knowledge): Moves {
	const free = truth.map((_, score) => score).filter((score) => !known[score]);
	const roundOf = rowsBy(
		free,
		(score) => names[score]![1],
		(score) => names[score]![2]
	);
	const historyOf = rowsBy(
		free,
		(score) => names[score]![0],
		(score) => {
			const [municipality, round, field] = names[score]!;
			// Rounds count up per municipality, so that "the second" is the second everywhere.
			return `${round.slice(municipality.length)} ${field}`;
		}
	);

	return {
		any: (chance, score, scores) => {
			const way = chance.next();
			if (way < 0.15) return [[score, scoreAt(chance.below(latticeSteps + 1))]];
			if (way < 0.3) return [[score, moved(scores[score]!, chance.pick([-2, -1, 1, 2]))]];
			const field = names[score]![2];
			if (way < 0.4) {
				const by = chance.below(2 * latticeSteps + 1) - latticeSteps;
				const all = [...historyOf(score)].filter(([at]) => at.endsWith(` ${field}`));
				return all.map(([, one]) => [one, moved(scores[one]!, by)]);
			}
			const other = chance.pick(free);
			const rowOf = way < 0.8 ? roundOf : historyOf;
			return exchanged(rowOf(score), rowOf(other), scores, way < 0.65 ? field : null);
		},
		far: (chance, score, scores) => {
			const field = names[score]![2];
			const distant = free.filter(
				(one) => names[one]![2] === field && Math.abs(scores[one]! - scores[score]!) > 10
			);
			if (distant.length > 0 && chance.next() < 0.5) {
				return exchanged(roundOf(score), roundOf(chance.pick(distant)), scores, field);
			}
			return [[score, moved(scores[score]!, chance.pick([-8, -5, -4, -3, 3, 4, 5, 8]))]];
		}
	};
}

function rowsBy(
	scores: readonly number[],
	row: (score: number) => string,
	at: (score: number) => string
): (score: number) => Row {
	const rows = new Map<string, Map<string, number>>();
	for (const score of scores) {
		const key = row(score);
		rows.set(key, (rows.get(key) ?? new Map<string, number>()).set(at(score), score));
	}
	return (score) => rows.get(row(score))!;
}

/** What both have changes places; a score that the other lacks stays. */
function exchanged(one: Row, other: Row, scores: readonly number[], only: string | null): Move {
	return [...one].flatMap(([at, score]): Move => {
		const partner = other.get(at);
		if (partner === undefined || partner === score || (only ?? at) !== at) return [];
		return [
			[score, scores[partner]!],
			[partner, scores[score]!]
		];
	});
}

/** So many steps of the lattice from a score, as far as it goes. */
function moved(score: number, by: number): number {
	return scoreAt(Math.min(latticeSteps, Math.max(0, stepOf(score) + by)));
}
