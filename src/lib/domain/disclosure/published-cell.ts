import { z } from 'zod';
import { defaultParameters } from './parameters.ts';
import { quartilesMin } from './quartiles.ts';

/** What a cell is about: where the others stand, or how far they came since their round before. */
export const measures = ['level', 'progress'] as const;
export type Measure = (typeof measures)[number];

/** Score points: 0–100 for levels, −100–100 for changes. */
export const lowestOf: Record<Measure, number> = { level: 0, progress: -100 };

export const roundedSchema = z.number().int().multipleOf(defaultParameters.step).max(100);

/** Which cell it is. */
export const cellNameShape = {
	measure: z.enum(measures),
	field: z.string().min(1),
	/** Key of the peer group; null: all members of the programme. */
	group: z.string().min(1).nullable(),
	/** Counts up where the groups change (rule 16); `all` is always of series 1. */
	series: z.number().int().min(1)
};

/** Where its numbers come from: a carried cell keeps the release and the date it was made with. */
export const originShape = { release: z.string().min(1), date: z.iso.date() };

const cellSchema = z
	.strictObject({
		...cellNameShape,
		...originShape,
		/** The others: whoever looks is not among them. */
		n: z.number().int().min(quartilesMin),
		q1: roundedSchema,
		median: roundedSchema,
		q3: roundedSchema
	})
	.refine(
		({ measure, q1, median, q3 }) => lowestOf[measure] <= q1 && q1 <= median && median <= q3,
		{ error: 'quartiles are out of order' }
	);

export type CellDraft = Readonly<z.infer<typeof cellSchema>>;
export type CellName = Pick<CellDraft, keyof typeof cellNameShape>;
export type CellOrigin = Pick<CellDraft, keyof typeof originShape>;

declare const vouchedFor: unique symbol;

/**
 * The others' quartiles as one municipality may see them: rounded once, when the release was made,
 * and stored so. Every output (chart, table, tooltip, export, cache key) takes only this type;
 * `viewsOf` a publication and `publishedCellSchema` are the only ways to it (disclosure.md, section
 * 4). Score points, whole numbers.
 */
export type PublishedCell = CellDraft & { readonly [vouchedFor]: true };

/** Reads a stored cell (parsed JSON); fails where it is not one. */
export const publishedCellSchema = cellSchema.transform((cell) => cell as PublishedCell);
