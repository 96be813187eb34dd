import { z } from 'zod';
import type { Contributor } from './contributor.ts';
import type { Parameters } from './parameters.ts';
import {
	cellNameShape,
	lowestOf,
	originShape,
	roundedSchema,
	type CellDraft,
	type CellName,
	type CellOrigin,
	type PublishedCell
} from './published-cell.ts';
import { publishedQuartiles, type Quartiles } from './quartiles.ts';

/** One value that goes into a cell: score points, unrounded. */
export interface CellValue {
	readonly contributor: Contributor;
	readonly value: number;
}

const quartilesSchema = z
	.tuple([roundedSchema, roundedSchema, roundedSchema])
	.refine(([q1, median, q3]) => q1 <= median && median <= q3, { error: 'out of order' });

const publicationSchema = z
	.strictObject({
		...cellNameShape,
		...originShape,
		contributors: z.array(
			z.strictObject({
				municipality: z.string().min(1),
				round: z.string().min(1),
				since: z.string().min(1).nullable(),
				isPublic: z.boolean()
			})
		),
		/** What those see who are not in it. */
		whole: quartilesSchema,
		/** What each contributor sees: the others, in the order of `contributors` (rule 14). */
		others: z.array(quartilesSchema)
	})
	.refine(({ contributors, others }) => contributors.length === others.length)
	.refine(({ measure, whole, others }) =>
		[whole, ...others].every(([q1]) => q1 >= lowestOf[measure])
	);

type PublicationDraft = CellName &
	CellOrigin & {
		readonly contributors: readonly Contributor[];
		readonly whole: Quartiles;
		readonly others: readonly Quartiles[];
	};

declare const published: unique symbol;

/**
 * One publication of a cell: who is in it, and the rounded numbers for every possible viewer. Later
 * releases need the membership for the change rule, and carry the numbers.
 */
export type CellPublication = PublicationDraft & { readonly [published]: true };

/**
 * Publishes a cell: rules 11 to 14. From one sorted list, so that 2,000 viewers cost little more than
 * one. Throws a RangeError for fewer than six values, or for one outside the measure's range.
 */
export function publishCell(
	cell: CellName & CellOrigin,
	values: readonly CellValue[],
	{ step }: Pick<Parameters, 'step'>
): CellPublication {
	for (const { value } of values) requireInRange(value, lowestOf[cell.measure]);
	const order = values.map((_, index) => index).sort((a, b) => valueAt(a) - valueAt(b));
	const ascending = order.map(valueAt);
	const others: Quartiles[] = [];
	order.forEach((index, rank) => (others[index] = publishedQuartiles(ascending, rank, step)));
	const contributors = values.map(({ contributor }) => contributor);
	const whole = publishedQuartiles(ascending, null, step);
	const draft: PublicationDraft = { ...cell, contributors, whole, others };
	return draft as CellPublication;

	function valueAt(index: number): number {
		return values[index]?.value ?? NaN;
	}
}

function requireInRange(value: number, lowest: number): void {
	if (!(value >= lowest && value <= 100)) {
		throw new RangeError(`${value} is outside ${lowest}–100`);
	}
}

/** Reads a stored publication (parsed JSON). Throws a ZodError where it is not one. */
export function readCellPublication(json: unknown): CellPublication {
	const draft: PublicationDraft = publicationSchema.parse(json);
	return draft as CellPublication;
}

/** Rule 11: what a municipality sees of a cell, which is the others without itself. */
export function viewsOf(publication: CellPublication): (municipality: string) => PublishedCell {
	const { contributors, whole, others, ...cell } = publication;
	const rank = new Map(contributors.map(({ municipality }, index) => [municipality, index]));
	return (municipality) => {
		const own = others[rank.get(municipality) ?? -1];
		const [q1, median, q3] = own ?? whole;
		const n = contributors.length - (own ? 1 : 0);
		const seen: CellDraft = { ...cell, n, q1, median, q3 };
		return seen as PublishedCell;
	};
}
