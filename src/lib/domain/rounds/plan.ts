import { z } from 'zod';

/** A day may be left open; what is given must be one. */
const optionalDay = z
	.union([z.literal(''), z.iso.date()])
	.transform((day) => (day === '' ? null : day));

/** What a coordinator says about a round in advance, and can change later. */
export const descriptionSchema = z.object({
	title: z.string().trim().min(1).max(120),
	workshopOn: optionalDay,
	workshopPlace: z.string().trim().max(200)
});

export const planSchema = descriptionSchema.extend({ instrumentId: z.string().min(1).max(64) });

/** `workshopOn` is a day `YYYY-MM-DD`, or null while it is open. */
export type RoundDescription = z.infer<typeof descriptionSchema>;
export type RoundPlan = z.infer<typeof planSchema>;
