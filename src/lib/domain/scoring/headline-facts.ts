import type { Changes } from './changes.ts';
import { divergencesOf } from './divergence.ts';
import type { Profile } from './profile.ts';
import { shownScore, withoutNoise } from './score.ts';

/** The field (two where they tie) with the lowest score. */
export interface LowestFields {
	readonly fields: readonly string[];
	/** Whole number, 0–100. */
	readonly score: number;
	/** It was the lowest before too, as far as like was compared with like in every scored field. */
	readonly still: boolean;
}

/** The field over which the room was furthest apart, by the mean of its published agreements. */
export interface DividedField {
	readonly field: string;
	/** 0–1, unrounded mean of published numbers. */
	readonly agreement: number;
	/** Criteria with a published distribution that the mean is taken over. */
	readonly criteria: number;
}

/**
 * Lowest by the whole numbers that people see; null where three or more tie, where fewer than two
 * fields have a score, or where all are equal.
 */
export function lowestOf(profile: Profile, changes: Changes | null): LowestFields | null {
	const scored = profile.fields.flatMap(({ key, score }) =>
		score === null ? [] : { key, score: shownScore(score) }
	);
	const lowest = minimaOf(scored);
	const [first] = lowest;
	if (!first || lowest.length > 2 || lowest.length === scored.length) return null;
	return {
		fields: lowest.map(({ key }) => key),
		score: first.score,
		still: changes !== null && wasLowest(lowest, scored, changes)
	};
}

interface Shown {
	readonly key: string;
	readonly score: number;
}

function minimaOf(shown: readonly Shown[]): Shown[] {
	const least = Math.min(...shown.map(({ score }) => score));
	return shown.filter(({ score }) => score === least);
}

function wasLowest(lowest: readonly Shown[], scored: readonly Shown[], changes: Changes): boolean {
	const like = scored.flatMap(({ key }) => {
		const change = changes.fields.get(key);
		return change?.kind === 'like' ? { key, change } : [];
	});
	if (like.length < scored.length) return false;
	const before = like.map(({ key, change }) => ({ key, score: shownScore(change.before) }));
	const after = like.map(({ key, change }) => ({ key, score: shownScore(change.after) }));
	return [before, after].every((side) => sameKeys(minimaOf(side), lowest));
}

function sameKeys(some: readonly Shown[], others: readonly Shown[]): boolean {
	return some.map(({ key }) => key).join() === others.map(({ key }) => key).join();
}

/**
 * Null unless at least two fields have two or more published distributions each (one item is not a
 * field, and one field is no comparison), where the first two tie, or where even the lowest mean is
 * „einig“ (0.8 and up).
 */
export function dividedFieldOf(profile: Profile): DividedField | null {
	const disagreements = divergencesOf(profile);
	const fields = profile.fields
		.map(({ key }) => {
			const own = disagreements.filter(({ field }) => field === key);
			const sum = own.reduce((total, { agreement }) => total + agreement, 0);
			return { field: key, criteria: own.length, agreement: withoutNoise(sum / own.length) };
		})
		.filter(({ criteria }) => criteria >= 2)
		.sort((a, b) => a.agreement - b.agreement);
	const [first, second] = fields;
	if (!first || !second || first.agreement === second.agreement) return null;
	return first.agreement < 0.8 ? first : null;
}
