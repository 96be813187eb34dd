import type { DelegationStanding } from '../delegations/standing.ts';
import { isFinished, type RoundState } from '../rounds/transitions.ts';
import type { Progress } from '../scoring/index.ts';

/** A field of the running round that was handed to the person who asks. */
export interface OwnField {
	readonly field: string;
	/** `YYYY-MM-DD` */
	readonly dueOn: string;
	readonly standing: DelegationStanding;
	readonly progress: Progress;
}

/** The unfinished round, as far as it decides what comes next. */
export interface RunningRound {
	readonly state: RoundState;
	/** `YYYY-MM-DD` */
	readonly workshopOn: string | null;
	readonly progress: Progress;
	/** Criteria with an agreed level or a recorded „kein Konsens“. */
	readonly recorded: number;
	readonly criteria: number;
	/** Delegations past their deadline that nobody has handed in. */
	readonly overdue: number;
	/** Questions of project staff about the submission that nobody has answered. */
	readonly questions: number;
	/** Project staff reminded the municipality of the state it is in; null: they did not. */
	readonly reminder: Reminder | null;
}

/** What project staff wrote, and when. */
export interface Reminder {
	readonly text: string;
	readonly by: string;
	readonly at: Date;
	/** Until when the round is expected, `YYYY-MM-DD`; null: nobody said. */
	readonly dueOn: string | null;
}

/** Measures that need somebody now, by count. */
export interface DueMeasures {
	readonly overdue: number;
	/** Planned or running, and due within 30 days. */
	readonly soon: number;
	/** Running, and without an entry for long. */
	readonly silent: number;
}

export interface Situation {
	readonly running: RunningRound | null;
	readonly own: readonly OwnField[];
	/** Null for those who do not work on measures: the overview lists what is due to them. */
	readonly measures: DueMeasures | null;
	/** What the person who asks may do themselves. */
	readonly may: { readonly lead: boolean; readonly answerAll: boolean };
}

/** Who has to take a step. */
export type Audience = 'you' | 'coordinator' | 'administration' | 'staff';

export type NextStep = { readonly who: Audience } & (
	| { readonly kind: 'own-field'; readonly own: OwnField }
	| { readonly kind: 'measures'; readonly due: DueMeasures }
	| { readonly kind: 'plan' | 'begin' | 'end-answering' | 'submit' }
	| { readonly kind: 'reminded'; readonly reminder: Reminder }
	| {
			readonly kind: 'remind' | 'reasons' | 'answer' | 'agree' | 'questions';
			readonly count: number;
	  }
	| { readonly kind: 'workshop'; readonly on: string | null }
	| { readonly kind: 'await-review' | 'await-decision' }
);

/**
 * What is next and for whom: first the fields that the person still owes, by deadline, then
 * measures that are due, then the steps of the running round; without one, planning the next. A
 * field handed in is done.
 */
export function nextStepsFor({ running, own, measures, may }: Situation): NextStep[] {
	const lead: Audience = may.lead ? 'you' : 'coordinator';
	const due = dueOf(measures);
	if (!running || isFinished(running.state)) return [...due, { kind: 'plan', who: lead }];
	const answering: Audience = may.answerAll ? 'you' : 'administration';
	return [
		...(running.state === 'answering' ? stepsOwed(own) : []),
		...(running.reminder
			? [{ kind: 'reminded', who: lead, reminder: running.reminder } as const]
			: []),
		...due,
		...stepsOf(running, lead, answering)
	];
}

/** The fields that somebody has not handed in, by deadline. */
export function stepsOwed(own: readonly OwnField[]): NextStep[] {
	return own
		.filter(({ standing }) => standing !== 'handed-in')
		.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
		.map((field) => ({ kind: 'own-field', who: 'you', own: field }));
}

function dueOf(due: DueMeasures | null): NextStep[] {
	return due && due.overdue + due.soon + due.silent > 0
		? [{ kind: 'measures', who: 'you', due }]
		: [];
}

function stepsOf(round: RunningRound, lead: Audience, answering: Audience): NextStep[] {
	const { progress, recorded, criteria } = round;
	const { reasonsMissing } = progress;
	const undecided = criteria - recorded;
	switch (round.state) {
		case 'planned':
			return [{ kind: 'begin', who: lead }];
		case 'answering':
			return answeringSteps(round, lead, answering);
		case 'workshop':
			return [{ kind: 'workshop', who: lead, on: round.workshopOn }];
		case 'consensus':
			return [
				...steps('agree', undecided, lead),
				...steps('reasons', reasonsMissing, lead),
				...(undecided + reasonsMissing === 0 ? [{ kind: 'submit', who: lead } as const] : [])
			];
		case 'submitted':
			return [{ kind: 'await-review', who: 'staff' }];
		case 'in-review':
			return round.questions > 0
				? steps('questions', round.questions, lead)
				: [{ kind: 'await-decision', who: 'staff' }];
		case 'accepted':
		case 'closed':
		case 'withdrawn':
			return [];
	}
}

function answeringSteps(
	{ progress, overdue }: RunningRound,
	lead: Audience,
	answering: Audience
): NextStep[] {
	const { answered, reasonsMissing, total } = progress;
	return [
		...steps('remind', overdue, lead),
		...steps('reasons', reasonsMissing, answering),
		...steps('answer', total - answered - reasonsMissing, answering),
		...(answered === total ? [{ kind: 'end-answering', who: lead } as const] : [])
	];
}

function steps(
	kind: 'remind' | 'reasons' | 'answer' | 'agree' | 'questions',
	count: number,
	who: Audience
): NextStep[] {
	return count > 0 ? [{ kind, who, count }] : [];
}
