import type { PracticeContent, PracticeState } from './vocabulary.ts';

/** Who takes a step: the task force writes, the office decides what leaves the municipality. */
export type PracticeActor = 'task-force' | 'office';

export interface PracticeStep {
	readonly from: PracticeState | null;
	readonly to: PracticeState;
	readonly by: PracticeActor;
	/** Against the usual order: allowed, and it leaves a trace. */
	readonly back?: true;
	/** The actor must say why. */
	readonly noteRequired?: true;
	/** Whether others must be reading a copy (`true`) or must not (`false`); left out: either. */
	readonly inForce?: boolean;
}

/**
 * Every step that a practice example may take. Withdrawing what others read is the office's;
 * giving up what nobody else ever read is the task force's. While a published example is revised,
 * others go on reading the copy of its last publication. Source: „A practice example“.
 */
export const practiceCourse: readonly PracticeStep[] = [
	{ from: null, to: 'drafted', by: 'task-force' },
	{ from: 'drafted', to: 'proposed', by: 'task-force' },
	{ from: 'proposed', to: 'drafted', by: 'task-force', back: true },
	{ from: 'proposed', to: 'published', by: 'office' },
	{ from: 'proposed', to: 'drafted', by: 'office', back: true, noteRequired: true },
	{ from: 'published', to: 'drafted', by: 'task-force', back: true },
	{ from: 'published', to: 'withdrawn', by: 'office' },
	{ from: 'drafted', to: 'withdrawn', by: 'office', inForce: true },
	{ from: 'proposed', to: 'withdrawn', by: 'office', inForce: true },
	{ from: 'drafted', to: 'withdrawn', by: 'task-force', inForce: false },
	{ from: 'withdrawn', to: 'drafted', by: 'task-force', back: true }
];

/** Where an example stands: its state, and whether others are reading a copy of it. */
export interface PracticeStanding {
	readonly state: PracticeState;
	readonly inForce: boolean;
}

/** The steps that somebody who is all of these may take next, in the table's order. */
export function nextPracticeSteps(
	{ state, inForce }: PracticeStanding,
	actors: readonly PracticeActor[]
): PracticeStep[] {
	return practiceCourse.filter(
		(step) =>
			step.from === state &&
			actors.includes(step.by) &&
			(step.inForce === undefined || step.inForce === inForce)
	);
}

/** The step of this actor to a state; undefined if the table has none. */
export function practiceStepTo(
	standing: PracticeStanding,
	to: PracticeState,
	actor: PracticeActor
): PracticeStep | undefined {
	return nextPracticeSteps(standing, [actor]).find((step) => step.to === to);
}

/** What is being written can be changed only as long as nobody is deciding about it. */
export function isEditable(state: PracticeState): boolean {
	return state === 'drafted';
}

/** A step that was taken, with the copy that it published. */
export interface TakenStep {
	readonly to: PracticeState;
	readonly published: PracticeContent | null;
}

/**
 * What others read: the copy of the last publication, unless it was withdrawn since. Never a draft.
 *
 * @param steps in the order in which they were taken
 */
export function copyInForce(steps: readonly TakenStep[]): PracticeContent | null {
	const last = steps.findLast(({ to }) => to === 'published' || to === 'withdrawn');
	return last?.to === 'published' ? last.published : null;
}
