import { contributionKey, isNoneOrEnough, type Contributor } from './contributor.ts';

type Cell = readonly Contributor[];

/** Who is in a cell now and was not before, and the other way round. A changed round is in both. */
export interface CellChange {
	readonly entering: Cell;
	readonly leaving: Cell;
}

export function changeBetween(earlier: Cell, next: Cell): CellChange {
	return { entering: without(next, earlier), leaving: without(earlier, next) };
}

/**
 * Rule 8: whether a cell may be published again after `earlier`. Against every earlier publication
 * those who entered and those who left are each nobody or at least `k`, so that no difference of two
 * publications tells of fewer.
 */
export function mayRepublish(next: Cell, earlier: readonly Cell[], k: number): boolean {
	return earlier.every((cell) => {
		const { entering, leaving } = changeBetween(cell, next);
		return isNoneOrEnough(entering, k) && isNoneOrEnough(leaving, k);
	});
}

/** Whether two cells share a contribution (rule 16). */
export function overlap(one: Cell, other: Cell): boolean {
	return without(one, other).length < one.length;
}

function without(cell: Cell, others: Cell): Cell {
	const keys = new Set(others.map(contributionKey));
	return cell.filter((contributor) => !keys.has(contributionKey(contributor)));
}

/**
 * Rule 15: those of a level cell who are missing from its progress cell are nobody or at least `k`.
 * The two are compared by municipality, because their contributions differ in kind.
 */
export function progressSafe(level: Cell, progress: Cell, k: number): boolean {
	const compared = new Set(progress.map(({ municipality }) => municipality));
	return isNoneOrEnough(
		level.filter(({ municipality }) => !compared.has(municipality)),
		k
	);
}
