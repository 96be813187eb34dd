/** Counts below this are not told outside the task force. Source: „Findings, measures, structures“. */
export const leastCount = 3;

/** A column of counts, each of another kind, and their sum. */
export interface CountColumn {
	readonly counts: readonly number[];
	readonly total: number;
}

/** Null: not told. */
export interface PublishedColumn {
	readonly counts: readonly (number | null)[];
	readonly total: number | null;
}

/**
 * Withholds counts below the least one (none included), and the total where one of them could be
 * worked out from it. The total gives way, never a count that is large enough. It is told only where
 * each withheld count could still be anything from 0 to 2: together they come to 2 at least (else
 * none of them is 2), and to so little that any one of them could be 0.
 *
 * Columns must not share things whose number is told too: then one would give the other away.
 */
export function maskSmallCounts({ counts, total }: CountColumn): PublishedColumn {
	const told = counts.map((count) => (count < leastCount ? null : count));
	const withheld = told.filter((count) => count === null).length;
	const rest = total - told.reduce<number>((sum, count) => sum + (count ?? 0), 0);
	const most = leastCount - 1;
	const open = withheld === 0 || (rest >= most && rest <= most * (withheld - 1));
	return { counts: told, total: open ? total : null };
}
