import { shownChange, type Direction, type LikeChange } from './change.ts';
import type { Changes } from './changes.ts';
import { commonBasis, type Basis } from './field.ts';
import {
	dividedFieldOf,
	lowestOf,
	type DividedField,
	type LowestFields
} from './headline-facts.ts';
import type { Profile } from './profile.ts';

/**
 * `no-values`: no field has a score. `first-round`: nothing to compare with. `different-origin`,
 * `not-comparable`: no field could be compared like with like; some at least „anders ermittelt“, or
 * none at all. The others are about the fields that were compared like with like; `all-…` means
 * every field of the profile; `risen` and `fallen`: some, and none the other way.
 */
export type HeadlineKind =
	| 'no-values'
	| 'first-round'
	| 'different-origin'
	| 'not-comparable'
	| 'unchanged'
	| 'all-risen'
	| 'all-fallen'
	| 'risen'
	| 'fallen'
	| 'mixed';

/** Counts of fields. `risen` + `fallen` + `unchanged` = compared like with like. */
export interface FieldCounts {
	readonly fields: number;
	/** Fields that have a score now. */
	readonly scored: number;
	readonly risen: number;
	readonly fallen: number;
	readonly unchanged: number;
	readonly differentOrigin: number;
}

/** The field (two where they tie) that changed most one way. */
export interface StrongestChange {
	readonly fields: readonly string[];
	/** Whole score points with sign. */
	readonly value: number;
	readonly basis: Basis;
}

/** What the overview may say, as a value; i18n words it. */
export interface Headline {
	readonly kind: HeadlineKind;
	readonly counts: FieldCounts;
	/** What the compared fields were compared by; null where nothing was. */
	readonly basis: Basis | null;
	/** Fields compared by the self-view although their result now has another origin: say so. */
	readonly bySelfInstead: number;
	readonly strongestRise: StrongestChange | null;
	readonly strongestFall: StrongestChange | null;
	readonly lowest: LowestFields | null;
	readonly divided: DividedField | null;
	readonly versionsDiffer: boolean;
}

interface Compared {
	readonly key: string;
	readonly change: LikeChange;
	readonly value: number;
	readonly direction: Direction;
}

/**
 * The overview's finding. It never says more than the numbers carry: only changes of like with like
 * are counted, and a superlative is left out where three or more fields share it.
 */
export function headlineOf(profile: Profile, changes: Changes | null): Headline {
	const compared = comparedFields(profile, changes);
	const counts = countsOf(profile, compared, changes);
	return {
		kind: kindOf(counts, changes !== null),
		counts,
		basis: commonBasis(compared.map(({ change }) => change.basis)),
		bySelfInstead: profile.fields.filter(({ key, origin }) => {
			const change = changes?.fields.get(key);
			return change?.kind === 'like' && change.basis === 'self' && origin !== 'self';
		}).length,
		strongestRise: strongestOf(compared, 'risen'),
		strongestFall: strongestOf(compared, 'fallen'),
		lowest: lowestOf(profile, changes),
		divided: dividedFieldOf(profile),
		versionsDiffer: changes?.versionsDiffer ?? false
	};
}

function comparedFields(profile: Profile, changes: Changes | null): Compared[] {
	return profile.fields.flatMap(({ key }) => {
		const change = changes?.fields.get(key);
		return change?.kind === 'like' ? { key, change, ...shownChange(change.delta) } : [];
	});
}

function countsOf({ fields }: Profile, compared: Compared[], changes: Changes | null): FieldCounts {
	const count = (wanted: Direction) =>
		compared.filter(({ direction }) => direction === wanted).length;
	return {
		fields: fields.length,
		scored: fields.filter(({ score }) => score !== null).length,
		risen: count('risen'),
		fallen: count('fallen'),
		unchanged: count('unchanged'),
		differentOrigin: fields.filter(
			({ key }) => changes?.fields.get(key)?.kind === 'different-origin'
		).length
	};
}

function kindOf(counts: FieldCounts, compares: boolean): HeadlineKind {
	const { fields, scored, risen, fallen, unchanged, differentOrigin } = counts;
	if (scored === 0) return 'no-values';
	if (!compares) return 'first-round';
	if (risen + fallen + unchanged === 0) {
		return differentOrigin > 0 ? 'different-origin' : 'not-comparable';
	}
	if (risen === fields) return 'all-risen';
	if (fallen === fields) return 'all-fallen';
	if (risen > 0 && fallen > 0) return 'mixed';
	if (risen > 0) return 'risen';
	return fallen > 0 ? 'fallen' : 'unchanged';
}

/** Ties are judged by the whole points that people see; two are both named, three are none. */
function strongestOf(compared: Compared[], direction: Direction): StrongestChange | null {
	const candidates = compared.filter((field) => field.direction === direction);
	const size = Math.max(...candidates.map(({ value }) => Math.abs(value)));
	const strongest = candidates.filter(({ value }) => Math.abs(value) === size);
	const [first] = strongest;
	const basis = commonBasis(strongest.map(({ change }) => change.basis));
	if (!first || basis === null || strongest.length > 2) return null;
	return { fields: strongest.map(({ key }) => key), value: first.value, basis };
}
