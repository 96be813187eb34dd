import type { Ballot } from '#lib/domain/disclosure/index.ts';
import type { MunicipalityKind } from '#lib/domain/municipalities/kinds.ts';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import type { ExternalView } from '#lib/domain/scoring/index.ts';

/** One step of a round's history. */
export interface PlannedStep {
	to: RoundState;
	/** `YYYY-MM-DD` */
	on: string;
	note?: string;
}

/** No agreement: what the majority and the minority said. */
export interface Contested {
	majority: string;
	minority: string;
}

/** A field handed to the department that a place has for it. */
export interface PlannedDelegation {
	field: string;
	/** E-mail address of the account. */
	to: string;
	/** `YYYY-MM-DD` */
	dueOn: string;
	handedIn?: boolean;
	note?: string;
}

/** What a round is made from; everything else about it follows by chance from its name. */
export interface PlannedRound {
	title: string;
	steps: readonly PlannedStep[];
	workshopOn: string | null;
	workshopPlace: string;
	participants: number | null;
	/** Level 0–4 of each criterion, around which all views lie. */
	levels: ReadonlyMap<string, number>;
	contested: ReadonlyMap<string, Contested>;
	/** Criteria for which nothing was agreed although the round came to its consensus. */
	unagreed: ReadonlySet<string>;
	/** Ballots that are given, not left to chance. */
	votes: ReadonlyMap<string, readonly Ballot[]>;
	delegations: readonly PlannedDelegation[];
	/** Share of the questions that have an answer, 0–1. */
	answered: number;
	/** By criterion: how far the self-view lies from the level, where it is not left to chance. */
	selfLeanings: ReadonlyMap<string, number>;
	/** By question: why it does not apply; empty where the reason is still missing. */
	notApplicable: ReadonlyMap<string, string>;
	/** By question: what the answer refers to, where it is not a general sentence. */
	evidence: ReadonlyMap<string, string>;
	/** By criterion: why a level was agreed, where it is not a general sentence. */
	reasons: ReadonlyMap<string, string>;
	/** By criterion: the project staff's own level and comment, where it is not left to chance. */
	external: ReadonlyMap<string, ExternalView>;
}

export interface Place {
	slug: string;
	name: string;
	kind: MunicipalityKind;
	land: string;
	population: number;
	/** Slug of the district it belongs to. */
	parent: string | null;
	rounds: readonly PlannedRound[];
}

/** The state that a round has come to. */
export function stateOf({ steps }: Pick<PlannedRound, 'steps'>): RoundState {
	return steps.at(-1)?.to ?? 'planned';
}

/** The last day on which a round entered this state; undefined if it never did. */
export function enteredOn({ steps }: PlannedRound, state: RoundState): string | undefined {
	return steps.findLast(({ to }) => to === state)?.on;
}

/** What a round has unless more is said about it: everything answered, everything agreed. */
export const plainRound = {
	contested: new Map<string, Contested>(),
	unagreed: new Set<string>(),
	votes: new Map<string, readonly Ballot[]>(),
	delegations: [] as readonly PlannedDelegation[],
	answered: 1,
	selfLeanings: new Map<string, number>(),
	notApplicable: new Map<string, string>(),
	evidence: new Map<string, string>(),
	reasons: new Map<string, string>(),
	external: new Map<string, ExternalView>()
};
