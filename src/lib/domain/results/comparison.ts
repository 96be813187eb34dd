interface Numbered {
	readonly number: number;
}

/** The rounds that one can be compared with: the earlier ones, the latest first. */
export function earlierThan<R extends Numbered>(rounds: readonly R[], number: number): R[] {
	return rounds.filter((round) => round.number < number).toSorted((a, b) => b.number - a.number);
}

/** The earlier round that was asked for; without a wish, or for one that is not there, the latest. */
export function chosenAmong<R extends Numbered>(
	earlier: readonly R[],
	wanted: number | null
): R | null {
	return earlier.find(({ number }) => number === wanted) ?? earlier[0] ?? null;
}
