/** A part that two people wrote at once, as each has it; several lines are several entries. */
export interface Disputed {
	readonly label: string;
	readonly mine: string;
	readonly theirs: string;
}

/** Labelled texts that differ. */
export function disputedAmong(parts: readonly Disputed[]): Disputed[] {
	return parts.filter(({ mine, theirs }) => mine !== theirs);
}
