/** What stands in the way of reading an archive; worded by i18n. */
export const archiveProblemCodes = [
	// The file as a whole.
	'missing',
	'empty',
	'too-large',
	'too-deep',
	'not-json',
	'wrong-format',
	'other-version',
	'changed-since',
	// One place in it.
	'left-out',
	'unknown-part',
	'unreadable',
	'too-long',
	'doubled-id',
	'twice',
	'refers-nowhere',
	'gap',
	'course',
	'several-unfinished',
	'same-name',
	'unknown-key',
	'level',
	// What is here.
	'instrument-differs',
	'perspective',
	'demo-data',
	'not-empty'
] as const;

export type ArchiveProblemCode = (typeof archiveProblemCodes)[number];

export interface ArchiveProblem {
	code: ArchiveProblemCode;
	/** Such as `answers[12].questionKey`; empty where the file as a whole is meant. */
	place: string;
	/** A key, a number or a version, never what somebody wrote. */
	value?: string;
}

/** A place in an archive, as people find it again. */
export function placeOf(path: readonly PropertyKey[]): string {
	return path.reduce<string>((place, part) => {
		if (typeof part === 'number') return `${place}[${part}]`;
		return place === '' ? String(part) : `${place}.${String(part)}`;
	}, '');
}
