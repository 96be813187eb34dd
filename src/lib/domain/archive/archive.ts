import { z } from 'zod';
import { lands } from '../municipalities/lands.ts';
import { municipalityKinds } from '../municipalities/kinds.ts';
import { archiveFormat, archiveVersion } from './address.ts';
import { moment, words } from './parts.ts';
import { sectionNames, type SectionName } from './section-names.ts';
import { sections, type Entry } from './sections.ts';

/** How many entries a section may have. */
const mostEntries = 50_000;

const municipality = z.strictObject({
	name: words(200),
	kind: z.enum(municipalityKinds),
	land: z.enum(lands),
	population: z.number().int().min(1).max(99_999_999)
});

type SectionArrays = { [S in SectionName]: z.ZodArray<(typeof sections)[S]['entry']> };

const sectionArrays = Object.fromEntries(
	sectionNames.map((name) => [name, z.array(sections[name].entry).max(mostEntries)])
) as unknown as SectionArrays;

/** Everything a municipality owns. Two archives are equal where their contents are. */
export const contentsSchema = z.strictObject({ municipality, ...sectionArrays });

export const archiveSchema = z.strictObject({
	format: z.literal(archiveFormat),
	version: z.literal(archiveVersion),
	/** About the file, not about the municipality. */
	made: z.strictObject({
		at: moment,
		/** Address word that the municipality had there. */
		address: words(60),
		/** Whether the values are invented. */
		demo: z.boolean(),
		/** SHA-256 of the contents in canonical form, hexadecimal; null: not said. */
		fingerprint: z
			.string()
			.regex(/^[0-9a-f]{64}$/)
			.nullable()
	}),
	contents: contentsSchema
});

export type ArchivedMunicipality = z.infer<typeof municipality>;
export type ArchiveContents = { municipality: ArchivedMunicipality } & {
	[S in SectionName]: Entry<S>[];
};
export type Archive = z.infer<typeof archiveSchema>;
