import type { Origin } from './official.ts';
import { isHalfOrMore } from './score.ts';

export type Basis = Origin | 'mixed';

/** One criterion as it goes into its field. */
export interface Part {
	readonly weight: number;
	/** 0–100 and unrounded, or null where there is none. */
	readonly score: number | null;
	/** False where the criterion leaves its field: it does not apply, and nobody gave it a value. */
	readonly applies: boolean;
}

/** A field's score from one view of its criteria. */
export interface FieldView {
	/** 0–100 and unrounded; null unless `scored`. */
	readonly score: number | null;
	readonly status: 'scored' | 'too-few' | 'not-applicable';
	/** Criteria with a score, and criteria that apply. */
	readonly scored: number;
	readonly applicable: number;
}

/**
 * Weighted mean of the criteria that have a score, shown if at least half of those that apply have
 * one. Half is counted in criteria, not in weight: the question is how much of the field was looked
 * at, and people can check a count.
 */
export function fieldViewOf(parts: readonly Part[]): FieldView {
	const applicable = parts.filter(({ applies }) => applies).length;
	const scored = parts.filter(({ score }) => score !== null).length;
	if (applicable === 0) return { score: null, status: 'not-applicable', scored, applicable };
	const score = isHalfOrMore(scored, applicable) ? weightedMean(parts) : null;
	return { score, status: score === null ? 'too-few' : 'scored', scored, applicable };
}

/** Weighted mean of those parts that have a score; null of none. */
export function weightedMean(
	parts: readonly { readonly weight: number; readonly score: number | null }[]
): number | null {
	let weights = 0;
	let sum = 0;
	for (const { weight, score } of parts) {
		if (score === null) continue;
		weights += weight;
		sum += weight * score;
	}
	return weights > 0 ? sum / weights : null;
}

/** The origin that all have in common, else `mixed`; null of none. */
export function commonBasis(origins: readonly Basis[]): Basis | null {
	const [first] = origins;
	if (first === undefined) return null;
	return origins.every((origin) => origin === first) ? first : 'mixed';
}
