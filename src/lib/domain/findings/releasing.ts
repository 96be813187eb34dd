import type { FindingState, FindingVisibility } from './vocabulary.ts';

/** Ways to change who may read a finding. */
export const releaseActs = ['release', 'take-back', 'approve', 'withdraw-approval'] as const;

export type ReleaseAct = (typeof releaseActs)[number];

/** What decides whether a finding may be let out, or taken back. */
export interface ReleaseSituation {
	readonly act: ReleaseAct;
	/** Whose act it is: an account id. */
	readonly by: string;
	readonly state: FindingState;
	/** How far the copy in force may be read. */
	readonly visibility: FindingVisibility;
	/** Whether the text differs from the copy in force. */
	readonly changed: boolean;
	/** Who wrote the text as it stands. */
	readonly writers: readonly string[];
	readonly summary: string;
	/** Whether the summary differs from the one in force. */
	readonly summaryChanged: boolean;
	/** Who wrote the summary as it stands. */
	readonly summaryWriters: readonly string[];
}

/** Why it is not done; worded by i18n. */
export type ReleaseRefusal =
	/** Somebody else has to release what one has written. */
	| 'own-text'
	| 'own-summary'
	| 'dismissed'
	/** Just this text is already released, or this summary approved. */
	| 'unchanged'
	/** Nothing is released that could be approved or taken back. */
	| 'not-released'
	| 'not-approved'
	| 'summary-missing';

/** How far a finding may be read after an act. */
export const visibilityAfter: Readonly<Record<ReleaseAct, FindingVisibility>> = {
	// A new text begins inside again: what was approved was about the earlier one.
	release: 'municipality',
	'take-back': 'task-force',
	approve: 'summary',
	'withdraw-approval': 'municipality'
};

/**
 * What stands against an act, by somebody whose role allows it; null if nothing does. Nobody lets out
 * what they wrote themselves. Source: „Findings, measures, structures“.
 */
export function releaseRefusal(situation: ReleaseSituation): ReleaseRefusal | null {
	const { act, by, state, visibility, writers, summary, summaryWriters } = situation;
	switch (act) {
		case 'release':
			if (state === 'dismissed') return 'dismissed';
			if (writers.includes(by)) return 'own-text';
			return visibility !== 'task-force' && !situation.changed ? 'unchanged' : null;
		case 'take-back':
			return visibility === 'task-force' ? 'not-released' : null;
		case 'approve':
			if (visibility === 'task-force') return 'not-released';
			if (summary.trim() === '') return 'summary-missing';
			if (summaryWriters.includes(by)) return 'own-summary';
			return visibility === 'summary' && !situation.summaryChanged ? 'unchanged' : null;
		case 'withdraw-approval':
			return visibility === 'summary' ? null : 'not-approved';
	}
}
