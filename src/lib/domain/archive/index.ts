export { archiveFormat, archiveSchemaAddress, archiveVersion } from './address.ts';
export { archiveSchema, type ArchiveContents, type ArchivedMunicipality } from './archive.ts';
export { archiveJsonSchema } from './json-schema.ts';
export { canonicalJson, compareEntries } from './canonical.ts';
export { planOf, type ArchivePlan } from './plan.ts';
export { archiveProblemCodes, type ArchiveProblem, type ArchiveProblemCode } from './problem.ts';
export { archiveLimits, readArchive, type ReadArchive } from './read.ts';
export { sectionNames, type SectionName } from './section-names.ts';
export { partsOf, referenceOf, sections, type Entry, type SectionRule } from './sections.ts';
