import { findingStates, type FindingState } from './vocabulary.ts';

export interface FindingTransition {
	from: FindingState;
	to: FindingState;
	/** Against the usual order: allowed, and it leaves a trace. */
	back?: true;
	/** The actor must say why. */
	noteRequired?: true;
}

/** After these nothing follows of itself; all others are open. */
export const settledStates: readonly FindingState[] = ['closed', 'dismissed'];

/**
 * Every step a finding may take after it was recorded. Source: „Findings, measures, structures“.
 * Back is one step, where a second look can show that the first was wrong; what was settled is taken
 * up again only with a reason, because others rely on it.
 */
export const findingTransitions: readonly FindingTransition[] = [
	{ from: 'recorded', to: 'checked' },
	{ from: 'checked', to: 'confirmed' },
	{ from: 'confirmed', to: 'addressed' },
	{ from: 'addressed', to: 'effect-reviewed' },
	{ from: 'effect-reviewed', to: 'closed' },
	{ from: 'checked', to: 'recorded', back: true },
	{ from: 'confirmed', to: 'checked', back: true },
	{ from: 'addressed', to: 'confirmed', back: true },
	// The effect did not come: something else has to be done.
	{ from: 'effect-reviewed', to: 'addressed', back: true },
	{ from: 'closed', to: 'addressed', back: true, noteRequired: true },
	{ from: 'dismissed', to: 'recorded', back: true, noteRequired: true },
	...findingStates
		.filter((state) => !settledStates.includes(state))
		.map((from): FindingTransition => ({ from, to: 'dismissed', noteRequired: true }))
];

/** The step from one state to another; undefined if the table has none. */
export function findingStep(from: FindingState, to: FindingState): FindingTransition | undefined {
	return findingTransitions.find((step) => step.from === from && step.to === to);
}

/** The steps a finding may take from a state, in the table's order: forward, back, dismissed. */
export function nextFindingSteps(from: FindingState): FindingTransition[] {
	return findingTransitions.filter((step) => step.from === from);
}

/** Why a finding did not take a step; worded by i18n. */
export type FindingNotMoved =
	/** The table has no such step, or the finding has moved on meanwhile. */
	{ kind: 'out-of-order'; state: FindingState } | { kind: 'note-required' };
