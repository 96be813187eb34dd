import type { PublishedTally } from '../disclosure/published-tally.ts';
import type { Consensus } from '../scoring/official.ts';
import type { SubmissionContent } from './content.ts';

type Answer = SubmissionContent['answers'][string];

interface Changed<T> {
	/** Null: was not there. */
	readonly before: T | null;
	/** Null: is not there any more. */
	readonly after: T | null;
}

/** One thing that two submissions of a round say differently. */
export type Difference =
	/** By question key: what was chosen, and why it does not apply. */
	| ({ readonly part: 'answer'; readonly key: string } & Changed<Answer>)
	| ({ readonly part: 'evidence'; readonly key: string } & Changed<Answer>)
	/** By criterion key. */
	| ({ readonly part: 'tally'; readonly key: string } & Changed<PublishedTally>)
	| ({ readonly part: 'consensus'; readonly key: string } & Changed<Consensus>)
	/** By field key. */
	| ({ readonly part: 'summary'; readonly key: string } & Changed<string>);

/** Everything that differs from an earlier submission to a later one: answers first, then results. */
export function differencesBetween(
	before: SubmissionContent,
	after: SubmissionContent
): Difference[] {
	const answers = pairsOf(before.answers, after.answers);
	return [
		...answers.filter(differs(choiceText)).map((pair) => ({ part: 'answer' as const, ...pair })),
		...answers
			.filter(differs(evidenceText))
			.map((pair) => ({ part: 'evidence' as const, ...pair })),
		...pairsOf(before.tallies, after.tallies)
			.filter(differs(JSON.stringify))
			.map((pair) => ({ part: 'tally' as const, ...pair })),
		...pairsOf(before.consensus, after.consensus)
			.filter(differs(JSON.stringify))
			.map((pair) => ({ part: 'consensus' as const, ...pair })),
		...summaryDifferences(before, after)
	];
}

interface Pair<T> extends Changed<T> {
	readonly key: string;
}

function pairsOf<T>(before: Record<string, T>, after: Record<string, T>): Pair<T>[] {
	const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
	return keys.map((key) => ({ key, before: before[key] ?? null, after: after[key] ?? null }));
}

function differs<T>(textOf: (value: T) => string) {
	return ({ before, after }: Changed<T>) =>
		(before === null ? '' : textOf(before)) !== (after === null ? '' : textOf(after));
}

/** Nothing chosen is as if the answer were not there. */
function choiceText({ kind, level, reason }: Answer): string {
	if (kind === null) return '';
	return JSON.stringify([kind, level, kind === 'not-applicable' ? reason : '']);
}

function evidenceText({ evidence, evidenceLink }: Answer): string {
	return evidence === '' && evidenceLink === '' ? '' : JSON.stringify([evidence, evidenceLink]);
}

function summaryDifferences(before: SubmissionContent, after: SubmissionContent): Difference[] {
	const only = (one: SubmissionContent, other: SubmissionContent) =>
		one.summaries.filter(({ text }) => !other.summaries.some((known) => known.text === text));
	return [
		...only(before, after).map(({ field, text }) => ({ key: field, before: text, after: null })),
		...only(after, before).map(({ field, text }) => ({ key: field, before: null, after: text }))
	].map((changed) => ({ part: 'summary' as const, ...changed }));
}
