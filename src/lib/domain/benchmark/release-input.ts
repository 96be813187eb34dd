import type { Partition } from './partition.ts';
import type { ReleaseRecord } from './release-record.ts';

/** Key of the eighth field, the overall index: every rule holds for it as for the seven. */
export const overallField = 'overall';

/** What a municipality's round says of one field; unrounded. */
export interface FieldValues {
	/** The official result, 0–100; null without one. */
	readonly score: number | null;
	/**
	 * The change since the round before, −100–100, like compared with like (`scoring.changesBetween`);
	 * null where there is none or it was made in another way.
	 */
	readonly change: number | null;
}

/** Rule 2: the newest accepted round up to the cut-off date. */
export interface Contribution {
	/** Accepted rounds do not change; a corrected one has to come under another id. */
	readonly round: string;
	/** The accepted round that changes are counted from; null where there is none. */
	readonly since: string | null;
	/** By field key, `overall` among them. A field that is missing has no values. */
	readonly fields: Readonly<Record<string, FieldValues>>;
}

/** A member of the programme on the cut-off date. Who left is not among them. */
export interface Member {
	readonly municipality: string;
	/** Its class in the dimension of the frozen partition. */
	readonly classKey: string;
	readonly consented: boolean;
	/** Its result can be read in the app by everyone (rule 3). */
	readonly isPublic: boolean;
	/** Null before its first accepted round. */
	readonly contribution: Contribution | null;
}

/** All that a release is made from. */
export interface ReleaseInput {
	readonly release: string;
	/** The cut-off date, `YYYY-MM-DD`. */
	readonly date: string;
	/** Field keys in the order in which they are shown, `overall` among them. */
	readonly fields: readonly string[];
	readonly members: readonly Member[];
	readonly partition: Partition;
	/** Every earlier release of the programme, oldest first. */
	readonly earlier: readonly ReleaseRecord[];
}

/** Throws a RangeError for what cannot be released without doubt about who is who. */
export function requireUnambiguous({ release, fields, members, partition, earlier }: ReleaseInput) {
	requireDistinct(
		'municipality',
		members.map(({ municipality }) => municipality)
	);
	requireDistinct('field', fields);
	requireDistinct(
		'class',
		partition.groups.flatMap(({ classes }) => classes)
	);
	requireDistinct('release', [...earlier.map(({ release: past }) => past), release]);
}

function requireDistinct(what: string, keys: readonly string[]): void {
	const seen = new Set<string>();
	for (const key of keys) {
		if (seen.has(key)) throw new RangeError(`${what} ${key} is there twice`);
		seen.add(key);
	}
}
