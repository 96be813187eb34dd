import type { Change, LikeChange } from './change.ts';
import { commonBasis, weightedMean, type FieldView } from './field.ts';
import type { Origin } from './official.ts';
import type { CriterionResult, FieldResult } from './profile.ts';
import { isHalfOrMore } from './score.ts';

/** A criterion that both rounds judged in the same way. The weight is the later round's. */
interface Pair {
	readonly origin: Origin;
	readonly weight: number;
	readonly before: number;
	readonly after: number;
}

/**
 * The change of a field over the criteria of equal key whose official results have the same origin
 * in both rounds, if these are at least half of those that apply, in both rounds; else over those
 * with a self-view in both, under the same condition; else „anders ermittelt“ if both fields have a
 * value; else none. Weights are those of the later round.
 */
export function fieldChange(
	before: FieldResult | undefined,
	after: FieldResult | undefined
): Change {
	if (!before || !after) return { kind: 'none' };
	return (
		likeChange(pairsOf(before, after, officialPair), before, after) ??
		likeChange(pairsOf(before, after, selfPair), before.self, after.self) ??
		(before.score !== null && after.score !== null
			? { kind: 'different-origin', before: before.score, after: after.score }
			: { kind: 'none' })
	);
}

function likeChange(pairs: Pair[], before: FieldView, after: FieldView): LikeChange | null {
	const compared = pairs.length;
	if (!isHalfOrMore(compared, before.applicable)) return null;
	if (!isHalfOrMore(compared, after.applicable)) return null;
	const basis = commonBasis(pairs.map(({ origin }) => origin));
	const was = weightedMean(pairs.map(({ weight, before: score }) => ({ weight, score })));
	const is = weightedMean(pairs.map(({ weight, after: score }) => ({ weight, score })));
	if (basis === null || was === null || is === null) return null;
	return {
		kind: 'like',
		basis,
		before: was,
		after: is,
		delta: is - was,
		compared,
		of: after.applicable,
		partial: compared < Math.max(before.scored, after.scored)
	};
}

function pairsOf(
	before: FieldResult,
	after: FieldResult,
	pair: (was: CriterionResult, is: CriterionResult) => Pair | null
): Pair[] {
	const earlier = new Map(before.criteria.map((criterion) => [criterion.key, criterion]));
	return after.criteria.flatMap((is) => {
		const was = earlier.get(is.key);
		return (was && pair(was, is)) ?? [];
	});
}

function officialPair(was: CriterionResult, is: CriterionResult): Pair | null {
	if (!was.official || !is.official || was.official.origin !== is.official.origin) return null;
	const { origin, score: after } = is.official;
	return { origin, weight: is.weight, before: was.official.score, after };
}

function selfPair(was: CriterionResult, is: CriterionResult): Pair | null {
	const [before, after] = [was.scores.self, is.scores.self];
	if (before === null || after === null) return null;
	return { origin: 'self', weight: is.weight, before, after };
}
