import { z } from 'zod';
import { archiveSchemaAddress } from './address.ts';
import { archiveSchema } from './archive.ts';

/**
 * The published schema of an archive (JSON Schema 2020-12), as `archiveSchema` says it. What a schema
 * cannot say is in the README: references that must be there, courses that must be possible.
 */
export function archiveJsonSchema(): Record<string, unknown> {
	const schema = z.toJSONSchema(archiveSchema, { io: 'input', target: 'draft-2020-12' });
	return {
		$schema: schema.$schema,
		$id: archiveSchemaAddress,
		title: 'Archive of a municipality, Selbstcheck Weltoffene Kommune',
		description:
			'Everything one municipality owns. Entries refer to each other by ids of this archive alone („refersTo“ names the section); people are named by function.',
		...schema
	};
}
