/** A `question` asks the municipality for a clarification; an `answer` belongs to one. */
export const entryKinds = ['comment', 'question', 'answer'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** `internal`: project staff alone. */
export const audiences = ['both', 'internal'] as const;
export type Audience = (typeof audiences)[number];

export type Side = 'staff' | 'municipality';

/** One entry of a thread, as its readers see it. */
export interface Entry {
	/** Counts up per round from 1. */
	readonly position: number;
	/** Null: about the submission as a whole. */
	readonly criterion: string | null;
	readonly kind: EntryKind;
	readonly inReplyTo: number | null;
	readonly audience: Audience;
	readonly side: Side;
	readonly text: string;
	readonly by: string;
	readonly at: Date;
}

/** A question with what was answered to it, or a comment that stands alone. */
export interface Thread {
	readonly entry: Entry;
	readonly answers: readonly Entry[];
}

/** Longest text of an entry, in characters. */
export const entryLimit = 4_000;

/**
 * What one side may read: what is internal to the staff never leaves it. The municipality counts what
 * it reads: positions that are missing would tell how much the staff said among themselves.
 */
export function readableBy(side: Side, entries: readonly Entry[]): Entry[] {
	if (side === 'staff') return [...entries];
	const read = entries.filter(isForBoth);
	const places = new Map<number | null, number>(
		read.map(({ position }, index) => [position, index + 1])
	);
	return read.map((entry, index) => ({
		...entry,
		position: index + 1,
		inReplyTo: places.get(entry.inReplyTo) ?? null
	}));
}

/** The entry that the municipality counts as this one, as it is stored; undefined: there is none. */
export function entryCountedAs(position: number, entries: readonly Entry[]): Entry | undefined {
	return entries.filter(isForBoth)[position - 1];
}

function isForBoth({ audience }: Entry): boolean {
	return audience === 'both';
}

/** Entries in the order in which they were written, answers under their questions. */
export function threadsOf(entries: readonly Entry[]): Thread[] {
	return entries
		.filter(({ inReplyTo }) => inReplyTo === null)
		.map((entry) => ({
			entry,
			answers: entries.filter(({ inReplyTo }) => inReplyTo === entry.position)
		}));
}

/** Questions that nobody of the municipality has answered. */
export function openQuestions(entries: readonly Entry[]): Entry[] {
	return threadsOf(entries)
		.filter(({ entry, answers }) => entry.kind === 'question' && answers.length === 0)
		.map(({ entry }) => entry);
}

/** Criteria that the staff wrote about for the municipality to read: a workshop is offered them. */
export function advisedCriteria(entries: readonly Entry[]): Set<string> {
	const written = readableBy('municipality', entries).filter(({ side }) => side === 'staff');
	return new Set(written.flatMap(({ criterion }) => criterion ?? []));
}
