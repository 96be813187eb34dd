import { isLowScore } from '../scoring/index.ts';

/**
 * A published example as far as the order may know it. Deliberately without any value of the
 * municipality that published it: an example is offered by need, never by the publisher's score.
 */
export interface OfferedExample {
	readonly id: string;
	/** Keys of its fields. */
	readonly fields: readonly string[];
	/** Inhabitants of the municipality that published it. */
	readonly population: number;
	/** When the copy in force was published. */
	readonly publishedAt: Date;
}

/** The municipality that looks for examples. */
export interface Seeker {
	/** Inhabitants. */
	readonly population: number;
	/** Its own official score per field of its latest completed round, 0–100, unrounded. */
	readonly scores: ReadonlyMap<string, number>;
}

export interface FinderFilter {
	/** Only of this field. */
	readonly field: string | null;
	/** Only where the own score of one of its fields is low. */
	readonly need: boolean;
	/** Only of municipalities of about the own size. */
	readonly similarSize: boolean;
}

export interface FoundExample<E extends OfferedExample> {
	readonly example: E;
	/** The fields of the example in which the own score is low, the lowest first. */
	readonly needs: readonly { readonly field: string; readonly score: number }[];
}

/** Half to twice as many inhabitants count as about the same size. */
const similar = Math.log(2);

/**
 * The examples that somebody looks for: first those in whose fields the own score is low (the
 * lowest first), then those of municipalities of similar size, then the latest.
 */
export function findExamples<E extends OfferedExample>(
	seeker: Seeker,
	offered: readonly E[],
	filter: FinderFilter
): FoundExample<E>[] {
	return offered
		.filter(({ fields }) => filter.field === null || fields.includes(filter.field))
		.filter((example) => !filter.similarSize || distance(seeker, example) <= similar + 1e-9)
		.map((example) => ({ example, needs: needsOf(seeker, example) }))
		.filter(({ needs }) => !filter.need || needs.length > 0)
		.toSorted(
			(one, other) =>
				lowest(one) - lowest(other) ||
				distance(seeker, one.example) - distance(seeker, other.example) ||
				other.example.publishedAt.getTime() - one.example.publishedAt.getTime() ||
				(one.example.id < other.example.id ? -1 : 1)
		);
}

function needsOf({ scores }: Seeker, { fields }: OfferedExample) {
	return fields
		.flatMap((field) => {
			const score = scores.get(field);
			return score !== undefined && isLowScore(score) ? [{ field, score }] : [];
		})
		.toSorted((one, other) => one.score - other.score);
}

/** Without a need an example stands behind every one with a need. */
function lowest({ needs }: Pick<FoundExample<OfferedExample>, 'needs'>): number {
	return needs[0]?.score ?? 100;
}

/** How unlike in size: 0 for the same, log 2 for half or twice as many inhabitants. */
function distance(seeker: Pick<Seeker, 'population'>, { population }: OfferedExample): number {
	return Math.abs(Math.log(population) - Math.log(seeker.population));
}
