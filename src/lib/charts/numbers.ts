import { shownScore } from '#lib/domain/scoring/score.ts';
import type { Locale } from './chart.ts';

/** Plain data for ECharts: no −0, NaN and infinities are missing values. */
export function known(value: number | null | undefined): number | null {
	return value === null || value === undefined || !Number.isFinite(value) ? null : value + 0;
}

/** A score as a whole number; a missing one as an en dash. */
export function whole(score: number | null): string {
	const value = known(score);
	return value === null ? '–' : String(shownScore(value));
}

/** Two decimals, „0,17“ in German: for agreement, 0–1. */
export function twoDecimals(value: number, locale: Locale): string {
	const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
	return new Intl.NumberFormat(locale, digits).format(value);
}

/** A level or median of levels with the decimals it has: „2“, „2,5“. */
export function levelNumber(value: number, locale: Locale): string {
	return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}
