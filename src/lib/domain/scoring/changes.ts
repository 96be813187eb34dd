import { isSameVersion, type KeyedVersion } from '../instrument/formerly.ts';
import { criterionChange, type Change, type LikeChange } from './change.ts';
import { fieldChange } from './field-change.ts';
import { commonBasis, weightedMean } from './field.ts';
import { inKeysOf } from './former-keys.ts';
import type { Profile } from './profile.ts';

/** One side of a comparison: a profile, and the instrument it was made with. */
export interface ComparedRound {
	readonly instrument: KeyedVersion;
	readonly profile: Profile;
}

/** Every change from one round to a later one, by the keys of the later round. */
export interface Changes {
	/** Only equal keys, and those of which a version says what they were called, were compared. */
	readonly versionsDiffer: boolean;
	readonly fields: ReadonlyMap<string, Change>;
	readonly criteria: ReadonlyMap<string, Change>;
	readonly overall: Change;
}

/** Compares two rounds, like with like; see `criterionChange`, `fieldChange`, `overallChange`. */
export function changesBetween(earlierRound: ComparedRound, after: ComparedRound): Changes {
	const before = inKeysOf(earlierRound, after.instrument);
	const earlier = new Map(before.profile.fields.map((field) => [field.key, field]));
	const fields = new Map(
		after.profile.fields.map((field) => [field.key, fieldChange(earlier.get(field.key), field)])
	);
	const criteria = new Map(
		[...after.profile.criteria].map(([key, criterion]) => [
			key,
			criterionChange(before.profile.criteria.get(key), criterion)
		])
	);
	return {
		versionsDiffer: !isSameVersion(before.instrument, after.instrument),
		fields,
		criteria,
		overall: overallChange(before.profile, after.profile, fields)
	};
}

/**
 * The mean of the fields' changes, only if both rounds have the same fields and each of them could
 * be compared like with like; else „anders ermittelt“ if both indices exist over the same fields.
 */
function overallChange(
	before: Profile,
	after: Profile,
	fields: ReadonlyMap<string, Change>
): Change {
	const keys = new Set(before.fields.map(({ key }) => key));
	const sameFields = keys.size === fields.size && [...fields.keys()].every((key) => keys.has(key));
	if (!sameFields) return { kind: 'none' };
	const like = likeOnly(fields);
	if (like.length === fields.size) return meanChange(like);
	return before.overall !== null && after.overall !== null
		? { kind: 'different-origin', before: before.overall, after: after.overall }
		: { kind: 'none' };
}

function likeOnly(fields: ReadonlyMap<string, Change>): LikeChange[] {
	return [...fields.values()].flatMap((change) => (change.kind === 'like' ? change : []));
}

function meanChange(like: readonly LikeChange[]): Change {
	const basis = commonBasis(like.map((change) => change.basis));
	const before = weightedMean(like.map((change) => ({ weight: 1, score: change.before })));
	const after = weightedMean(like.map((change) => ({ weight: 1, score: change.after })));
	if (basis === null || before === null || after === null) return { kind: 'none' };
	return {
		kind: 'like',
		basis,
		before,
		after,
		delta: after - before,
		compared: like.reduce((sum, { compared }) => sum + compared, 0),
		of: like.reduce((sum, change) => sum + change.of, 0),
		partial: like.some(({ partial }) => partial)
	};
}
