import type { Basis } from './field.ts';
import type { CriterionResult } from './profile.ts';
import { shownScore, withoutNoise } from './score.ts';

/** Like compared with like. Scores 0–100, delta −100–100, all unrounded. */
export interface LikeChange {
	readonly kind: 'like';
	/** What was compared with itself; `self` also where the official results differ in origin. */
	readonly basis: Basis;
	readonly before: number;
	readonly after: number;
	readonly delta: number;
	/** Criteria that took part, of those that apply in the later round. */
	readonly compared: number;
	readonly of: number;
	/** Some scored criterion of either round did not take part. */
	readonly partial: boolean;
}

/** From one round to the next. `different-origin`: „anders ermittelt“, never in a headline. */
export type Change =
	| LikeChange
	| { readonly kind: 'different-origin'; readonly before: number; readonly after: number }
	| { readonly kind: 'none' };

export type Direction = 'risen' | 'fallen' | 'unchanged';

export interface ShownChange {
	/** Whole score points, rounded once, half away from zero, so that −x mirrors x; never −0. */
	readonly value: number;
	readonly direction: Direction;
}

/**
 * A change as people see it. Less than 3 points is "unverändert"; the threshold is applied to the
 * unrounded difference (2.999 is unchanged), so say the word there and not the number.
 */
export function shownChange(delta: number): ShownChange {
	const exact = withoutNoise(delta);
	const size = shownScore(Math.abs(exact));
	const value = exact < 0 ? 0 - size : size;
	if (Math.abs(exact) < 3) return { value, direction: 'unchanged' };
	return { value, direction: exact > 0 ? 'risen' : 'fallen' };
}

/**
 * Official with official where both have the same origin; else self-view with self-view; else
 * „anders ermittelt“ (product.md: a change compares like with like).
 */
export function criterionChange(
	before: CriterionResult | undefined,
	after: CriterionResult | undefined
): Change {
	if (!before || !after) return { kind: 'none' };
	const [was, is] = [before.official, after.official];
	if (was && is && was.origin === is.origin) return single(is.origin, was.score, is.score);
	const [self, selfNow] = [before.scores.self, after.scores.self];
	if (self !== null && selfNow !== null) return single('self', self, selfNow);
	return was && is
		? { kind: 'different-origin', before: was.score, after: is.score }
		: { kind: 'none' };
}

function single(basis: Basis, before: number, after: number): LikeChange {
	const delta = after - before;
	return { kind: 'like', basis, before, after, delta, compared: 1, of: 1, partial: false };
}
