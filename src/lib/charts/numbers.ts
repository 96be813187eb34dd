import { shownScore } from '#lib/domain/scoring/score.ts';
import type { Locale } from './chart.ts';

const MINUS = '−';

/** Plain data for ECharts: no −0, NaN and infinities are missing values. */
export function known(value: number | null | undefined): number | null {
	return value === null || value === undefined || !Number.isFinite(value) ? null : value + 0;
}

/** A score as a whole number; a missing one as an en dash. */
export function whole(score: number | null): string {
	const value = known(score);
	return value === null ? '–' : String(shownScore(value)).replace('-', MINUS);
}

/** A whole change with its sign, „+8“, „−3“. */
export function signed(change: number): string {
	const size = String(shownScore(Math.abs(change)));
	if (size === '0') return '0';
	return (change < 0 ? MINUS : '+') + size;
}

/** Two decimals, „0,17“ in German: for agreement, 0–1. */
export function twoDecimals(value: number, locale: Locale): string {
	const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
	return new Intl.NumberFormat(locale, digits).format(value + 0).replace('-', MINUS);
}

/** A level or median of levels with the decimals it has: „2“, „2,5“. */
export function levelNumber(value: number, locale: Locale): string {
	return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value + 0);
}

/** „A, B und C“. */
export function listed(names: readonly string[], locale: Locale): string {
	return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
