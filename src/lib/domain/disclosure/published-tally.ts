import { z } from 'zod';

const count = z.number().int().min(0);
const level = z.number().int().min(0);
const word = z.enum(['united', 'mixed', 'divided']);
const told = z.union([z.literal(0), z.number().int().min(3)]);
/** Ballots without a level: apart, or together where one of the two is not counted out. */
const unable = z.union([
	z.strictObject({ cannotJudge: told, abstained: told }),
	z.enum(['fewer-than-3', 'some'])
]);

const roomSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('distribution'),
		n: count,
		/** Ballots per level, lowest first. */
		counts: z.array(count).min(2),
		/** Levels, unrounded. */
		q1: z.number().min(0),
		median: z.number().min(0),
		q3: z.number().min(0),
		/** 0–1, two decimals. */
		agreement: z.number().min(0).max(1),
		word,
		unable
	}),
	z.strictObject({ kind: z.literal('near-unanimous'), n: count, level, unable }),
	z.strictObject({ kind: z.literal('summary'), n: count, median: level, word }),
	z.strictObject({ kind: z.literal('nothing'), reason: z.literal('too-few') })
]);

const perspectiveSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('summary'),
		perspective: z.string().min(1),
		n: count,
		median: level,
		word
	}),
	z.strictObject({
		kind: z.literal('withheld'),
		perspective: z.string().min(1),
		reason: z.enum(['too-few', 'rest-too-small'])
	})
]);

/** What may be published of ballots, by its shape alone; `readPublishedTally` vouches for it. */
export const tallySchema = z
	.strictObject({
		/** Highest level of the scale that was voted on. */
		highest: z.number().int().min(1),
		room: roomSchema,
		perspectives: z.array(perspectiveSchema),
		/** Whether the median may stand as the official result of the criterion. */
		usable: z.boolean()
	})
	.refine(({ room, highest }) => fitsScale(room, highest), { error: 'does not fit its scale' });

export type PublishedRoom = Readonly<z.infer<typeof roomSchema>>;
export type PublishedPerspective = Readonly<z.infer<typeof perspectiveSchema>>;
export type PublishedUnable = Readonly<z.infer<typeof unable>>;

/** What may be published, not yet vouched for. */
export type TallyDraft = z.infer<typeof tallySchema>;

declare const vouchedFor: unique symbol;

/**
 * The tally of a closed item as anyone may see it: rounded once, stored as it is. Every output
 * (chart, table, export, stream) takes only this type; `publishTally` and `readPublishedTally` are
 * the only ways to it (disclosure.md, section 4).
 */
export type PublishedTally = Readonly<TallyDraft> & { readonly [vouchedFor]: true };

/** Reads a stored tally (parsed JSON). Throws a ZodError where it is not one. */
export function readPublishedTally(json: unknown): PublishedTally {
	return tallySchema.parse(json) as PublishedTally;
}

/** The room's median as published, a level 0–highest (x.5 possible in a distribution), or null. */
export function publishedMedian({ room }: PublishedTally): number | null {
	switch (room.kind) {
		case 'distribution':
		case 'summary':
			return room.median;
		case 'near-unanimous':
			return room.level;
		case 'nothing':
			return null;
	}
}

function fitsScale(room: PublishedRoom, highest: number): boolean {
	switch (room.kind) {
		case 'distribution':
			return (
				room.counts.length === highest + 1 &&
				room.counts.reduce((sum, ballots) => sum + ballots, 0) === room.n &&
				room.q3 <= highest
			);
		case 'near-unanimous':
			return room.level <= highest;
		case 'summary':
			return room.median <= highest;
		case 'nothing':
			return true;
	}
}
