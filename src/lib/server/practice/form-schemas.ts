import { z } from 'zod';
import { practiceStates } from '#lib/domain/practice/vocabulary.ts';

/** A step of an example, with the version that was read before it. */
export const moveSchema = z.object({
	to: z.enum(practiceStates),
	note: z.string().trim().max(1_000).default(''),
	seenVersion: z.coerce.number().int().min(0)
});
