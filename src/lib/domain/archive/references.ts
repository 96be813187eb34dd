import type { ArchiveContents } from './archive.ts';
import { canonicalJson } from './canonical.ts';
import { placeOf, type ArchiveProblem } from './problem.ts';
import { sectionNames, type SectionName } from './section-names.ts';
import { partsOf, referenceOf, sections, type SectionRule } from './sections.ts';

type AnyEntry = Readonly<Record<string, unknown>>;

/** Ids that stand twice, entries that stand twice, and references to what the archive does not have. */
export function referenceProblems(contents: ArchiveContents): ArchiveProblem[] {
	const known = new Map<string, Set<unknown>>();
	const problems: ArchiveProblem[] = [];
	for (const section of sectionNames) {
		const ids = new Set<unknown>();
		const keys = new Set<string>();
		const references = referencesOf(section);
		const { key }: SectionRule = sections[section];
		contents[section].forEach((entry: AnyEntry, index) => {
			const at = (part: string) => placeOf([section, index, part]);
			if ('id' in entry) {
				if (ids.has(entry['id'])) problems.push({ code: 'doubled-id', place: at('id') });
				ids.add(entry['id']);
			}
			const own = key && canonicalJson(key.map((part) => entry[part]));
			if (own !== undefined && keys.has(own)) {
				problems.push({ code: 'twice', place: placeOf([section, index]) });
			}
			if (own !== undefined) keys.add(own);
			for (const [part, target] of references) {
				const lost = [entry[part]]
					.flat()
					.some((id) => id !== null && known.get(target)?.has(id) !== true);
				if (lost) problems.push({ code: 'refers-nowhere', place: at(part) });
			}
		});
		known.set(section, ids);
	}
	return problems;
}

/** Parts of an entry that refer to entries of the archive; programmes are not among them. */
function referencesOf(section: SectionName): [part: string, target: string][] {
	return partsOf(section).flatMap((part): [string, string][] => {
		const target = referenceOf(section, part);
		return target === undefined || target === 'programmes' ? [] : [[part, target]];
	});
}
