import { daysBetween } from '../delegations/standing.ts';
import type { Reason } from '../measures/selection.ts';
import type { NextStep } from '../overview/next-steps.ts';
import type { RoundState } from '../rounds/transitions.ts';
import type { WaitingFindings } from './findings.ts';
import type { NoticeKind } from './kinds.ts';
import type { Counted, Notice } from './notice.ts';

/** Days before a workshop in which its participants are told. */
export const workshopAheadDays = 14;
/** Days after an acceptance, or a correction of it, in which the evaluation is pointed out. */
export const evaluationDays = 30;

/** The unfinished round, as far as somebody is told of it. */
export interface RoundFacts {
	readonly number: number;
	readonly state: RoundState;
	/** The number of its last step. */
	readonly position: number;
	/** Whether that step gave the submission back. */
	readonly returned: boolean;
	/** `YYYY-MM-DD` */
	readonly workshopOn: string | null;
	/** Questions of project staff that nobody has answered, by their positions. */
	readonly questions: readonly number[];
	/** When project staff reminded of the state it is in; null: they did not. */
	readonly remindedAt: Date | null;
	/** Fields of others that are overdue. */
	readonly lateFields: readonly string[];
}

/** The round that was accepted last. */
export interface AcceptedFacts {
	readonly number: number;
	/** `YYYY-MM-DD` */
	readonly acceptedOn: string;
	/** The day of the last correction since; null: none. `YYYY-MM-DD` */
	readonly correctedOn: string | null;
}

/** What is known of a municipality to one person; what they may not know is null or empty. */
export interface TownSituation {
	/** `YYYY-MM-DD` */
	readonly today: string;
	/** The steps that are this person's own. */
	readonly steps: readonly NextStep[];
	readonly round: RoundFacts | null;
	readonly accepted: AcceptedFacts | null;
	/** Those that need somebody, and why. */
	readonly measures: readonly { readonly number: number; readonly reason: Reason }[];
	readonly findings: WaitingFindings;
	/** Practice examples that were proposed, by number and the step that did it. */
	readonly examples: readonly string[];
	/** Requests of other municipalities without a reply, by their ids. */
	readonly requests: readonly string[];
}

/** What waits for a person in one municipality, the most personal first. */
export function townNotices(situation: TownSituation): Notice[] {
	const { findings, examples, requests } = situation;
	return [
		...situation.steps.flatMap((step) => ofStep(step, situation)),
		...ofReturn(situation),
		...ofWorkshopDay(situation),
		...ofEvaluation(situation),
		...counted('findings-to-check', 'finding-check', findings.check),
		...counted('findings-to-release', 'finding-release', findings.release),
		...counted('summaries-to-approve', 'summary', findings.approve),
		...counted('examples-to-publish', 'example', examples),
		...counted('requests-to-reply', 'request', requests)
	];
}

function ofStep(step: NextStep, { round, measures }: TownSituation): Notice[] {
	const common = { about: { what: 'step', step } as const, round: round?.number ?? null };
	const here = round ? `round-${round.number}` : 'no-round';
	const at = round ? `${here}-${round.position}` : here;
	switch (step.kind) {
		case 'own-field': {
			const { field, standing } = step.own;
			const marks = [`${here}:field-${field}:${standing}`];
			return [{ ...common, kind: 'own-fields', late: standing === 'overdue', marks }];
		}
		case 'measures': {
			const marks = measures.map(({ number, reason }) => `measure-${number}:${reason}`);
			return [{ ...common, kind: 'measures', late: step.due.overdue > 0, marks }];
		}
		case 'questions': {
			const marks = (round?.questions ?? []).map((one) => `${here}:question-${one}`);
			return [{ ...common, kind: 'questions', late: false, marks }];
		}
		case 'reminded': {
			const marks = [`${at}:reminded-${round?.remindedAt?.getTime() ?? 0}`];
			return [{ ...common, kind: 'reminded', late: true, marks }];
		}
		case 'remind': {
			const marks = (round?.lateFields ?? []).map((field) => `${here}:late-${field}`);
			return [{ ...common, kind: 'late-fields', late: true, marks }];
		}
		case 'answer':
		case 'reasons':
			return [{ ...common, kind: 'answers', late: false, marks: [`${at}:${step.kind}`] }];
		case 'plan':
		case 'begin':
		case 'end-answering':
		case 'workshop':
		case 'agree':
		case 'submit':
			return [{ ...common, kind: 'round', late: false, marks: [`${at}:${step.kind}`] }];
		case 'await-review':
		case 'await-decision':
			return [];
	}
}

function ofReturn({ round, steps }: TownSituation): Notice[] {
	const mine = steps.some(
		({ kind }) => kind === 'agree' || kind === 'reasons' || kind === 'submit'
	);
	if (!round?.returned || !mine) return [];
	const { number, position } = round;
	const marks = [`round-${number}-${position}:returned`];
	return [{ kind: 'returned', about: { what: 'returned' }, round: number, late: false, marks }];
}

function ofWorkshopDay({ round, steps, today }: TownSituation): Notice[] {
	if (!round || round.workshopOn === null) return [];
	const { number, state, workshopOn: on } = round;
	const days = daysBetween(today, on);
	const ahead = state === 'planned' || state === 'answering' || state === 'workshop';
	if (!ahead || days < 0 || days > workshopAheadDays) return [];
	// Who runs it has it among the steps, with the day.
	if (steps.some(({ kind }) => kind === 'workshop')) return [];
	const marks = [`round-${number}:workshop-${on}`];
	const about = { what: 'workshop-day', on } as const;
	return [{ kind: 'workshop-day', about, round: number, late: false, marks }];
}

function ofEvaluation({ accepted, round, today }: TownSituation): Notice[] {
	if (!accepted || round) return [];
	const { number, acceptedOn, correctedOn } = accepted;
	if (daysBetween(correctedOn ?? acceptedOn, today) > evaluationDays) return [];
	const marks = [`round-${number}:evaluation-${correctedOn ?? acceptedOn}`];
	const about = { what: 'evaluation', corrected: correctedOn !== null } as const;
	return [{ kind: 'evaluation', about, round: number, late: false, marks }];
}

function counted(
	what: Counted & NoticeKind,
	word: string,
	items: readonly (string | number)[]
): Notice[] {
	if (items.length === 0) return [];
	const marks = items.map((item) => `${word}-${item}`);
	const about = { what, count: items.length };
	return [{ kind: what, about, round: null, late: false, marks }];
}
