import { z } from 'zod';
import { membershipRoles } from '../access/roles.ts';
import { instrumentSchema } from '../instrument/schema.ts';
import { own, text } from './parts.ts';

/**
 * Whoever did something, by function and without name or address. No role: project staff or the
 * operator, who belong to no municipality.
 */
export const personSchema = z.strictObject({
	id: own('people'),
	/** In the order of `membershipRoles`. */
	roles: z.array(z.enum(membershipRoles)).max(membershipRoles.length),
	administration: z.boolean(),
	unit: text(200)
});

/** The questionnaire of a round; matched by key, version and digest, or brought along. */
export const instrumentEntrySchema = z.strictObject({
	id: own('instruments'),
	key: z.string(),
	version: z.string(),
	/** SHA-256 of the content, hexadecimal. */
	digest: z.string().regex(/^[0-9a-f]{64}$/),
	content: instrumentSchema
});
