/** Kinds of existing bodies that measures belong to. Source: „Findings, measures, structures“. */
export const structureKinds = [
	'advisory-board',
	'network',
	'committee',
	'department',
	'youth-parliament',
	'provider',
	'other'
] as const;

export type StructureKind = (typeof structureKinds)[number];
