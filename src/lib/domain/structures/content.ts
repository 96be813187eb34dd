import { z } from 'zod';
import { structureKinds } from './vocabulary.ts';

/** Longest texts, in characters. */
export const structureLimits = { name: 120, purpose: 1_000, contactFunction: 200 } as const;

/**
 * A body of the municipality as a form or a row of a sheet says it. The contact is a function, such
 * as „Geschäftsstelle des Beirats“, never a private person.
 */
export const structureSchema = z.object({
	name: z.string().trim().min(1).max(structureLimits.name),
	kind: z.enum(structureKinds),
	purpose: z.string().trim().max(structureLimits.purpose),
	contactFunction: z.string().trim().max(structureLimits.contactFunction)
});

export type StructureContent = z.infer<typeof structureSchema>;

/** Equal exactly for equal contents: tells whether two edits say the same. */
export function fingerprintOf({ name, kind, purpose, contactFunction }: StructureContent): string {
	return JSON.stringify([name, kind, purpose, contactFunction]);
}
