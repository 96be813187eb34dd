import type { CellPublication } from '../disclosure/cell-publication.ts';
import { overlap } from '../disclosure/change-rule.ts';
import type { Contributor } from '../disclosure/contributor.ts';
import type { CellName } from '../disclosure/published-cell.ts';
import type { ReleaseRecord } from './release-record.ts';

/** What was published before, as far as a cell has to be held against it. Oldest first. */
export interface CellHistory {
	/** Earlier publications of the cell itself. */
	readonly own: readonly CellPublication[];
	/** Other cells' publications that the change rule has to hold against, too (rule 16). */
	readonly others: readonly CellPublication[];
}

/**
 * Rules 8 and 16: a cell is held against its own earlier publications, and a group also against every
 * overlapping group of another series. The first publication of a group is held against every `all`
 * as well: it may come later than `all`, and whoever joined in between would be all that the groups
 * have beyond it (found by tests/attacks).
 */
export function historyOf(
	cell: CellName,
	contributors: readonly Contributor[],
	earlier: readonly ReleaseRecord[]
): CellHistory {
	const sameTopic = earlier
		.flatMap(({ publications }) => publications)
		.filter(({ measure, field }) => measure === cell.measure && field === cell.field);
	const own = sameTopic.filter((past) => past.group === cell.group && past.series === cell.series);
	if (cell.group === null) return { own, others: [] };
	const begins = own.length === 0;
	const others = sameTopic
		.filter((past) => (past.group === null ? begins : past.series !== cell.series))
		.filter((past) => overlap(past.contributors, contributors));
	return { own, others };
}

/**
 * Contributors as an attacker knows them today: a result that was public once, or belongs to a
 * municipality that is public now, protects nobody any more (rule 3).
 */
export function publicKnowledge(
	earlier: readonly ReleaseRecord[],
	publicNow: readonly string[]
): (contributor: Contributor) => Contributor {
	const municipalities = new Set(publicNow);
	const rounds = new Set(
		earlier.flatMap(({ contributions }) =>
			contributions.filter(({ isPublic }) => isPublic).map(roundKey)
		)
	);
	return (contributor) => ({
		...contributor,
		isPublic:
			contributor.isPublic ||
			municipalities.has(contributor.municipality) ||
			rounds.has(roundKey(contributor))
	});
}

function roundKey({ municipality, round }: Pick<Contributor, 'municipality' | 'round'>): string {
	return JSON.stringify([municipality, round]);
}
