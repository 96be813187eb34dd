/** What stands in a trail once: the same person did the same to the same, one after the other. */
export interface Run<E> {
	/** The newest of them. */
	last: E;
	firstAt: Date;
	count: number;
}

interface Told {
	action: string;
	subject: string;
	by: string | null;
	at: Date;
}

/**
 * Entries that repeat themselves, put together: an answer saves itself while somebody writes. Never
 * across days, so that each day can be read by itself.
 * @param entries the newest first
 */
export function runsOf<E extends Told>(
	entries: readonly E[],
	dayOf: (at: Date) => string
): Run<E>[] {
	const runs: Run<E>[] = [];
	for (const entry of entries) {
		const open = runs.at(-1);
		if (open && same(open.last, entry) && dayOf(open.last.at) === dayOf(entry.at)) {
			open.firstAt = entry.at;
			open.count += 1;
		} else runs.push({ last: entry, firstAt: entry.at, count: 1 });
	}
	return runs;
}

function same(one: Told, other: Told): boolean {
	return one.action === other.action && one.subject === other.subject && one.by === other.by;
}
