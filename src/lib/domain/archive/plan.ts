import type { ArchivedMunicipality, ArchiveContents } from './archive.ts';
import { sectionNames, type SectionName } from './section-names.ts';

/** What reading an archive would do, told without any of its contents. */
export interface ArchivePlan {
	/** Entries that would be made, sections without any left out. */
	created: { section: SectionName; count: number }[];
	/** Instruments that are here already. */
	matched: number;
	/** What would be called otherwise from then on. */
	changed: (keyof ArchivedMunicipality)[];
	/** Decisions about programmes that this installation does not have. */
	leftAside: number;
}

const municipalityParts = ['name', 'kind', 'land', 'population'] as const;

/** @param aside entries that are not brought in, by section */
export function planOf(
	contents: ArchiveContents,
	here: ArchivedMunicipality,
	aside: { instruments: number; consents: number }
): ArchivePlan {
	const less: Partial<Record<SectionName, number>> = aside;
	const created = sectionNames
		.map((section) => ({ section, count: contents[section].length - (less[section] ?? 0) }))
		.filter(({ count }) => count > 0);
	const changed = municipalityParts.filter((part) => contents.municipality[part] !== here[part]);
	return { created, matched: aside.instruments, changed, leftAside: aside.consents };
}
