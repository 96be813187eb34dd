import { signed } from '#lib/i18n/format.ts';
import { shownChange } from '#lib/domain/scoring/change.ts';
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

/** A value as its scale has it: changes carry their sign. */
export function valueIn(
	value: number | null | undefined,
	{ signed: withSign }: { readonly signed: boolean }
): string {
	const score = known(value);
	return withSign && score !== null ? signed(shownChange(score).value) : whole(score);
}
