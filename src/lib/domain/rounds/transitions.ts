import type { HandInRule } from '../submission/rules.ts';

/** The states of a round, in the order in which they usually come. */
export const roundStates = [
	'planned',
	'answering',
	'workshop',
	'consensus',
	'submitted',
	'in-review',
	'accepted',
	'closed',
	'withdrawn'
] as const;

export type RoundState = (typeof roundStates)[number];

/** After these nothing follows; all others are unfinished. */
export const finishedStates: readonly RoundState[] = ['accepted', 'closed', 'withdrawn'];

/** A round whose results count: finished, and not withdrawn. */
export const completedStates: readonly RoundState[] = ['accepted', 'closed'];

export type TransitionActor = 'coordinator' | 'staff';

export interface Transition {
	from: RoundState | null;
	to: RoundState;
	by: TransitionActor;
	/** Against the usual order: allowed, and it leaves a trace. */
	back?: true;
	/** The actor must say why. */
	noteRequired?: true;
}

/** Every step a round may take. Source: the table „Round“ of the product description. */
export const transitions: readonly Transition[] = [
	{ from: null, to: 'planned', by: 'coordinator' },
	{ from: 'planned', to: 'answering', by: 'coordinator' },
	{ from: 'answering', to: 'workshop', by: 'coordinator' },
	{ from: 'answering', to: 'consensus', by: 'coordinator' },
	{ from: 'workshop', to: 'consensus', by: 'coordinator' },
	{ from: 'workshop', to: 'answering', by: 'coordinator', back: true },
	{ from: 'consensus', to: 'submitted', by: 'coordinator' },
	{ from: 'consensus', to: 'closed', by: 'coordinator' },
	{ from: 'consensus', to: 'workshop', by: 'coordinator', back: true },
	{ from: 'consensus', to: 'answering', by: 'coordinator', back: true },
	{ from: 'submitted', to: 'consensus', by: 'coordinator', back: true },
	{ from: 'submitted', to: 'in-review', by: 'staff' },
	{ from: 'in-review', to: 'consensus', by: 'staff', back: true, noteRequired: true },
	{ from: 'in-review', to: 'accepted', by: 'staff' },
	...roundStates
		.filter((state) => !finishedStates.includes(state))
		.map((from): Transition => ({ from, to: 'withdrawn', by: 'coordinator', noteRequired: true }))
];

/** The step from one state to another for this kind of actor; undefined if the table has none. */
export function transitionFor(
	from: RoundState | null,
	to: RoundState,
	by: TransitionActor
): Transition | undefined {
	return transitions.find((step) => step.from === from && step.to === to && step.by === by);
}

/** The steps that this kind of actor may take from a state, in the table's order. */
export function nextSteps(from: RoundState, by: TransitionActor): Transition[] {
	return transitions.filter((step) => step.from === from && step.by === by);
}

/** Why a round did not take a step; worded by i18n. */
export type NotMoved =
	/** The table has no such step, or the round has moved on meanwhile. */
	| { kind: 'out-of-order'; state: RoundState }
	| { kind: 'note-required' }
	/** What must be done before the hand-in, rule by rule, with the number of places. */
	| { kind: 'not-ready'; musts: readonly { rule: HandInRule; count: number }[] };

export function isFinished(state: RoundState): boolean {
	return finishedStates.includes(state);
}
