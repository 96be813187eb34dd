import { shownChange, type Changes, type LikeChange, type Profile } from '../scoring/index.ts';

/** A criterion whose value changed by 3 points or more, like compared with like. */
export interface Move {
	readonly key: string;
	readonly field: string;
	readonly change: LikeChange;
	/** Whole score points with sign, as people see it. */
	readonly value: number;
}

export interface Moves {
	/** The largest rise first. */
	readonly risen: readonly Move[];
	/** The largest fall first. */
	readonly fallen: readonly Move[];
}

/**
 * What rose and what fell between two rounds. „Anders ermittelt“ and „unverändert“ are no moves.
 * Equal ones stand in the order of the questionnaire.
 *
 * @param after the profile of the later round
 */
export function movesOf(changes: Changes, after: Profile): Moves {
	const moves = [...after.criteria.values()].flatMap(({ key, field }): Move[] => {
		const change = changes.criteria.get(key);
		if (change?.kind !== 'like') return [];
		const { value, direction } = shownChange(change.delta);
		return direction === 'unchanged' ? [] : [{ key, field, change, value }];
	});
	return {
		risen: moves.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value),
		fallen: moves.filter(({ value }) => value < 0).sort((a, b) => a.value - b.value)
	};
}
