/** Whether two items are voted on by some of the same people. 0 is the whole room. */
export function sameAudience(oneGroup: number, otherGroup: number): boolean {
	return oneGroup === 0 || otherGroup === 0 || oneGroup === otherGroup;
}

/**
 * How many ballots an item of the whole room can be expected to get: as many as are connected and
 * may vote, and never fewer than there are; phones without a script and paper are not connected.
 */
export function expectedBallots({
	voted,
	present,
	voters
}: {
	voted: number;
	present: number;
	voters: number;
}): number {
	return Math.max(voted, Math.min(present, voters));
}
