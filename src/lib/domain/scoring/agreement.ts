import { withoutNoise } from './score.ts';

export type AgreementWord = 'united' | 'mixed' | 'divided';

/** Under this many levels no agreement is given (product.md). */
const agreementMin = 5;

/**
 * Agreement of the counts per level after Tastle & Wierman (2007), 0–1 and unrounded:
 * `1 + Σ pᵢ·log₂(1 − |xᵢ − µ| / d)`, d = width of the scale. 1: all agree; 0: evenly split at the
 * ends; null under five ballots with a level.
 */
export function agreementOf(counts: readonly number[]): number | null {
	const n = counts.reduce((sum, count) => sum + count, 0);
	if (n < agreementMin) return null;
	const width = counts.length - 1;
	const mean = counts.reduce((sum, count, level) => sum + level * count, 0) / n;
	const agreement = counts.reduce(
		(sum, count, level) =>
			count === 0 ? sum : sum + (count / n) * Math.log2(1 - Math.abs(level - mean) / width),
		1
	);
	return withoutNoise(Math.min(1, Math.max(0, agreement)));
}

/** The two decimals that people see, and that a published tally stores. */
export function shownAgreement(agreement: number): number {
	return Math.floor(withoutNoise(agreement * 100) + 0.5) / 100;
}

/**
 * The word for an agreement: from 0.80 „einig“, from 0.50 „gemischt“, below „weit auseinander“. It
 * follows the two decimals shown, so that word and number never contradict each other.
 */
export function agreementWord(agreement: number): AgreementWord {
	const shown = shownAgreement(agreement);
	if (shown >= 0.8) return 'united';
	return shown >= 0.5 ? 'mixed' : 'divided';
}
