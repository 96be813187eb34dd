/** What the editor of a form saw, and whether they changed it. */
export interface Edit {
	/** The version that the form was made with; 0: nothing was there. */
	readonly seenVersion: number;
	/** Whether what they sent differs from what they saw. */
	readonly touched: boolean;
}

export type EditDecision = 'write' | 'leave' | 'conflict';

/**
 * What to do with one entry of a form that holds many. Untouched entries are left alone even when
 * somebody else changed them meanwhile; the same change made twice is no conflict; only two
 * different changes are.
 *
 * @param stored the version that is there now (0: nothing yet), and whether it says what was sent
 */
export function decideEdit(
	{ seenVersion, touched }: Edit,
	stored: { readonly version: number; readonly same: boolean }
): EditDecision {
	if (stored.same) return 'leave';
	if (stored.version === seenVersion) return 'write';
	return touched ? 'conflict' : 'leave';
}
