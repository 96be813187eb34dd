interface Numbered {
	readonly number: number;
}

/** Which rounds somebody wants to see, by number; null: from the first, or to the last. */
export interface WantedRange {
	readonly from: number | null;
	readonly to: number | null;
}

/**
 * The rounds of a range, both ends in it, the earliest first. Ends that no round has are the nearest
 * there are; ends the wrong way round are turned. A range always holds what there is to compare:
 * with fewer than two rounds in it, the round before joins (or the one after, for the very first).
 */
export function roundsInRange<R extends Numbered>(
	rounds: readonly R[],
	{ from, to }: WantedRange
): R[] {
	const all = rounds.toSorted((a, b) => a.number - b.number);
	const ends = [from ?? -Infinity, to ?? Infinity].sort((a, b) => a - b);
	const [low = -Infinity, high = Infinity] = ends;
	const chosen = all.filter(({ number }) => number >= low && number <= high);
	if (chosen.length > 1) return chosen;
	const last = chosen[0] ?? all.findLast(({ number }) => number <= high) ?? all[0];
	if (!last) return [];
	const at = Math.max(1, all.indexOf(last));
	return all.slice(at - 1, at + 1);
}
