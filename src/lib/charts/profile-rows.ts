import type { Direction } from '#lib/domain/scoring/change.ts';
import type { Locale } from './chart.ts';

export interface ProfileRow {
	readonly key: string;
	readonly name: string;
	/** Scores 0–100, unrounded. */
	readonly now: number | null;
	readonly before: number | null;
	readonly change: RowChange;
	/** The others' quartiles, once there is a release. */
	readonly band?: { readonly low: number; readonly mid: number; readonly high: number } | null;
}

export type RowChange =
	| {
			readonly kind: 'like';
			/** Whole score points, as `scoring.shownChange` gives them. */
			readonly value: number;
			readonly direction: Direction;
			/** Said where the basis is not the official result („Selbstsicht“). */
			readonly basisNote?: string;
	  }
	| { readonly kind: 'different-origin' }
	| { readonly kind: 'none' };

/** From where to where the lines run, with a tick every `step`. */
export interface ProfileScale {
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** Values are changes: they carry their sign. */
	readonly signed: boolean;
}

export interface ProfileLinesInput {
	readonly id: string;
	readonly title: string;
	readonly rows: readonly ProfileRow[];
	readonly nowLabel: string;
	/** null where there is no round before. */
	readonly beforeLabel: string | null;
	readonly bandLabel?: string;
	/** Left out: scores from 0 to 100. */
	readonly scale?: ProfileScale;
	readonly locale: Locale;
}

export const scoreScale: ProfileScale = { min: 0, max: 100, step: 25, signed: false };
