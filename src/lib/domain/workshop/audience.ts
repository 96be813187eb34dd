/** Whether two items are voted on by some of the same people. 0 is the whole room. */
export function sameAudience(oneGroup: number, otherGroup: number): boolean {
	return oneGroup === 0 || otherGroup === 0 || oneGroup === otherGroup;
}

/**
 * How many ballots an item can be expected to get: one of everybody of its audience who has joined to
 * vote, and never fewer than there are, because ballots on paper come from nobody who joined, and who
 * changes groups leaves a ballot behind. Not those connected: a phone that sleeps in a pocket has an
 * opinion too.
 */
export function expectedBallots(voted: number, voters: number): number {
	return Math.max(voted, voters);
}
