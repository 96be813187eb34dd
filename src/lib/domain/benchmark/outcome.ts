import type { CellPublication } from '../disclosure/cell-publication.ts';
import type { CellName, CellOrigin } from '../disclosure/published-cell.ts';

/**
 * Why a cell does not exist in a release. `too-few`: rules 3 and 4. `exposes-rest`: rule 7, those
 * outside the group would be too few. `level-refused`, `exposes-uncompared`: rule 15, no level cell
 * beside it, or those without a round before would be too few. `overlaps-earlier`: rules 8 and
 * 16, the first cell of a group is too similar to what was published before.
 */
export const refusalCodes = [
	'too-few',
	'exposes-rest',
	'level-refused',
	'exposes-uncompared',
	'overlaps-earlier'
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Rule 9. `left`: somebody in it left or revoked. `too-few`: too many in it are public by now. */
export const pauseCodes = ['left', 'too-few'] as const;
export type PauseCode = (typeof pauseCodes)[number];

/** What becomes of one cell in a release. */
export type CellOutcome =
	| { readonly status: 'published'; readonly publication: CellPublication }
	| {
			/** The earlier one stays, with its date. */
			readonly status: 'carried';
			readonly reason: 'unchanged' | 'too-few-changed';
			readonly publication: CellPublication;
			/** The earlier release that rule 8 failed against. */
			readonly blockedBy: string | null;
	  }
	| {
			readonly status: 'paused';
			readonly reason: PauseCode;
			/** What is withheld until rule 8 holds. */
			readonly from: CellOrigin;
			readonly blockedBy: string;
	  }
	| {
			readonly status: 'refused';
			readonly reasons: readonly RefusalCode[];
			readonly blockedBy: string | null;
	  };

/** One cell in the preview of a release. Everything but the published numbers is membership. */
export interface CellDecision {
	readonly cell: CellName;
	/** Contributors today, and how many of them are not public. */
	readonly contributors: number;
	readonly effective: number;
	/** Against its latest publication; null where there is none. */
	readonly change: { readonly entering: number; readonly leaving: number } | null;
	readonly outcome: CellOutcome;
}
