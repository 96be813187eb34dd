import type { PublishedCell } from '../disclosure/published-cell.ts';
import { shownChange } from '../scoring/change.ts';
import { shownScore } from '../scoring/score.ts';

/** Against the middle half of the others, from Q1 to Q3 inclusive. */
export type Position = 'below' | 'within' | 'above';

/** Where a municipality stands among the others; whole score points. */
export interface Standing {
	/** The own value as it is shown everywhere else, rounded to a whole number. */
	readonly own: number;
	readonly position: Position;
	/** The own value minus the others' median. */
	readonly fromMedian: number;
}

/**
 * Where `own` (unrounded: 0–100 in level cells, a change of −100–100 in progress cells) stands. Made
 * from rounded values only: a position against an unrounded quartile would be another publication
 * (disclosure.md, section 4).
 */
export function standingOf(own: number, cell: PublishedCell): Standing {
	const shown = cell.measure === 'level' ? shownScore(own) : shownChange(own).value;
	return { own: shown, position: positionOf(shown, cell), fromMedian: shown - cell.median };
}

function positionOf(shown: number, { q1, q3 }: PublishedCell): Position {
	if (shown < q1) return 'below';
	return shown > q3 ? 'above' : 'within';
}
