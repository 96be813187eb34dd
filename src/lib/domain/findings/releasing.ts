import type { FindingVisibility } from './vocabulary.ts';

/** What decides about a release: who wrote, who acts, what is in force, and what there is to read. */
export interface ReleaseQuestion {
	readonly actor: string;
	/** Accounts that wrote the text (or the summary) as it stands. */
	readonly writers: readonly string[];
	readonly visibility: FindingVisibility;
	/** The summary as it stands. */
	readonly summary: string;
}

export type ReleaseRefusal =
	/** Who wrote a text does not release it. */
	| 'own-text'
	/** A summary leaves the municipality only after the municipality may read the finding. */
	| 'not-released'
	| 'no-summary';

/** Why a text is not shown beyond the task force; null where nothing speaks against it. */
export function releaseRefusal({ actor, writers }: ReleaseQuestion): ReleaseRefusal | null {
	return writers.includes(actor) ? 'own-text' : null;
}

/** Why a summary does not leave the municipality; null where nothing speaks against it. */
export function approvalRefusal(question: ReleaseQuestion): ReleaseRefusal | null {
	if (question.visibility === 'task-force') return 'not-released';
	if (question.summary.trim() === '') return 'no-summary';
	return question.writers.includes(question.actor) ? 'own-text' : null;
}
