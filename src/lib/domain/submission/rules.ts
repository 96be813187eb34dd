import { publishedMedian } from '../disclosure/published-tally.ts';
import { criteriaOf, questionsOf } from '../instrument/lookup.ts';
import type { Criterion } from '../instrument/schema.ts';
import { replyOf } from '../answers/content.ts';
import { changesBetween } from '../scoring/changes.ts';
import { shownChange } from '../scoring/change.ts';
import type { CriterionResult } from '../scoring/profile.ts';
import { replyState } from '../scoring/reply.ts';
import type { HandInFacts } from './facts.ts';

/** `must` blocks the hand-in, `should` asks for a look, `note` only says so. */
export type Degree = 'must' | 'should' | 'note';

/** Where something stands that a rule found; by keys and numbers, for a link. */
export type Place =
	| { readonly kind: 'question'; readonly field: string; readonly question: string }
	/** The criterion's result, or what was agreed on it. */
	| {
			readonly kind: 'criterion' | 'consensus';
			readonly field: string;
			readonly criterion: string;
	  }
	/** `open`: questions of the field without an answer, of all. */
	| {
			readonly kind: 'unanswered';
			readonly field: string;
			readonly open: number;
			readonly of: number;
	  }
	| { readonly kind: 'delegation'; readonly field: string }
	| { readonly kind: 'finding'; readonly number: number };

interface Rule {
	readonly degree: Degree;
	/** Every place that breaks it, in the order of the questionnaire. */
	readonly find: (facts: HandInFacts) => readonly Place[];
}

/** From this distance on, in levels, an agreed level is far from what the room voted. */
const farFromBallots = 1;

/**
 * What is looked at before a round is handed in. Source: issue "Submission and review", "Before the
 * hand-in"; each rule's reason for people is worded by i18n under the same name.
 */
export const handInRules = {
	/** Without a reason nobody can tell „trifft nicht zu“ from a question that was skipped. */
	'reason-missing': { degree: 'must', find: questionsWithoutReason },
	/** A summary that is meant to go along must have been released by the office. */
	'finding-unreleased': { degree: 'must', find: unreleasedFindings },
	/** A better score that nothing explains is the first that a review asks about. */
	'rise-unexplained': { degree: 'should', find: unexplainedRises },
	/** Whoever was in the room wants to know why it was agreed otherwise. */
	'consensus-far': { degree: 'should', find: farConsensus },
	/** Somebody was asked, and their part is missing. */
	'delegation-overdue': { degree: 'should', find: overdueDelegations },
	/** Skipping is allowed; it should not happen by oversight. */
	'question-open': { degree: 'note', find: openQuestions }
} as const satisfies Record<string, Rule>;

export type HandInRule = keyof typeof handInRules;

/** A rule that something breaks, and where. */
export interface HandInFinding {
	readonly rule: HandInRule;
	readonly degree: Degree;
	readonly places: readonly Place[];
}

/** What the rules find, in their order: first what must be done. Rules that find nothing are left out. */
export function checkHandIn(facts: HandInFacts): HandInFinding[] {
	return Object.entries(handInRules)
		.map(([rule, { degree, find }]) => ({
			rule: rule as HandInRule,
			degree,
			places: find(facts)
		}))
		.filter(({ places }) => places.length > 0);
}

function questionsWithoutReason(facts: HandInFacts): Place[] {
	return facts.instrument.fields.flatMap((field) =>
		questionsOf(field)
			.filter(({ key }) => stateOf(facts, key) === 'reason-missing')
			.map(({ key }): Place => ({ kind: 'question', field: field.key, question: key }))
	);
}

function unreleasedFindings({ unapprovedFindings }: HandInFacts): Place[] {
	return unapprovedFindings.map((number) => ({ kind: 'finding', number }));
}

function unexplainedRises({ instrument, profile, before, ...facts }: HandInFacts): Place[] {
	if (!before) return [];
	const changes = changesBetween(before, { instrument, profile }).criteria;
	return places('criterion', instrument, ({ key, questions }) => {
		const change = changes.get(key);
		const risen = change?.kind === 'like' && shownChange(change.delta).direction === 'risen';
		if (!risen || facts.withMeasure.has(key)) return false;
		return !questions.some((question) => {
			const answer = facts.answers.get(question.key);
			return answer !== undefined && (answer.evidence !== '' || answer.evidenceLink !== '');
		});
	});
}

function farConsensus({ instrument, profile }: HandInFacts): Place[] {
	return places('consensus', instrument, ({ key }) => {
		const result = profile.criteria.get(key);
		return result !== undefined && isFarWithoutReason(result);
	});
}

function isFarWithoutReason({ consensus, workshop }: CriterionResult): boolean {
	if (consensus?.kind !== 'agreed' || consensus.reason.trim() !== '') return false;
	const median = workshop && publishedMedian(workshop);
	return median !== null && Math.abs(consensus.level - median) >= farFromBallots;
}

function overdueDelegations({ overdueFields }: HandInFacts): Place[] {
	return overdueFields.map((field) => ({ kind: 'delegation', field }));
}

function openQuestions(facts: HandInFacts): Place[] {
	return facts.instrument.fields.flatMap((field): Place[] => {
		const questions = questionsOf(field);
		const open = questions.filter(({ key }) => stateOf(facts, key) === 'skipped').length;
		return open > 0 ? [{ kind: 'unanswered', field: field.key, open, of: questions.length }] : [];
	});
}

function stateOf({ answers }: HandInFacts, question: string) {
	const answer = answers.get(question);
	return replyState(answer && replyOf(answer));
}

function places(
	kind: 'criterion' | 'consensus',
	{ fields }: HandInFacts['instrument'],
	breaks: (criterion: Criterion) => boolean
): Place[] {
	return fields.flatMap((field) =>
		criteriaOf(field)
			.filter(breaks)
			.map(({ key }): Place => ({ kind, field: field.key, criterion: key }))
	);
}
