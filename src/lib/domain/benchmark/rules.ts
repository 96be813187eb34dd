import { atomsSafe } from '../disclosure/atoms.ts';
import { mayRepublish } from '../disclosure/change-rule.ts';
import { defaultParameters, type Parameters } from '../disclosure/parameters.ts';

/**
 * The protections that a plan is made under. The application knows only the adopted ones; the attack
 * suite leaves single ones out to prove that it would notice.
 */
export interface ReleaseRules {
	readonly parameters: Parameters;
	/** Rule 7. */
	readonly atomsSafe: typeof atomsSafe;
	/** Rule 8. */
	readonly mayRepublish: typeof mayRepublish;
}

export const adoptedRules: ReleaseRules = {
	parameters: defaultParameters,
	atomsSafe,
	mayRepublish
};
