import { agreementWord, shownAgreement } from '../scoring/agreement.ts';
import { carriesResult, tallyOf, type Choice, type Tally } from '../scoring/tally.ts';
import { defaultParameters, type Parameters } from './parameters.ts';
import {
	readPublishedTally,
	type PublishedPerspective,
	type PublishedRoom,
	type PublishedTally,
	type PublishedUnable
} from './published-tally.ts';

export interface Ballot {
	readonly choice: Choice;
	readonly perspective: string;
}

export interface PublishOptions {
	/** Highest level of the scale that was voted on. */
	readonly highest: number;
	/** Keys of the programme's perspectives, in the order in which they are shown. */
	readonly perspectives: readonly string[];
	readonly parameters?: Parameters;
}

/** All that may be said about an open item: how many have voted (rule 17). */
export function votedOf(ballots: readonly Ballot[]): number {
	return ballots.length;
}

/**
 * What may be published of a closed item's ballots (disclosure.md, rules 17–23). A function of the
 * ballots alone: a reopened item is published from its fresh ballots (rule 22), and perspectives are
 * never crossed with anything (rule 23). A ballot of an unknown perspective counts in the room only.
 * Throws a RangeError for a level that the scale does not have.
 */
export function publishTally(ballots: readonly Ballot[], options: PublishOptions): PublishedTally {
	const { highest, perspectives, parameters = defaultParameters } = options;
	const all = tallyOf(
		ballots.map(({ choice }) => choice),
		highest
	);
	const room = roomOf(all, parameters);
	return readPublishedTally({
		highest,
		room,
		perspectives: perspectives.map((perspective) => {
			const own = ballots.filter((ballot) => ballot.perspective === perspective);
			const tally = tallyOf(
				own.map(({ choice }) => choice),
				highest
			);
			return perspectiveOf(perspective, tally, all.n - tally.n, parameters);
		}),
		usable: room.kind !== 'nothing' && carriesResult(all)
	});
}

/** Rules 18, 19 and 21. */
function roomOf(tally: Tally, { roomMin, groupMin, outsideMin }: Parameters): PublishedRoom {
	const { n, counts, q1, q3 } = tally;
	const summary = n < groupMin ? null : summaryOf(tally);
	if (!summary) return { kind: 'nothing', reason: 'too-few' };
	if (n < roomMin) return { kind: 'summary', ...summary };
	const unable = unableOf(tally);
	const largest = Math.max(...counts);
	if (n - largest < outsideMin) {
		return { kind: 'near-unanimous', n, level: counts.indexOf(largest), unable };
	}
	const { median, agreement } = tally;
	if (q1 === null || median === null || q3 === null || agreement === null) {
		return { kind: 'nothing', reason: 'too-few' };
	}
	return {
		kind: 'distribution',
		n,
		counts: [...counts],
		q1,
		median,
		q3,
		agreement: shownAgreement(agreement),
		word: summary.word,
		unable
	};
}

/** Rule 20: the rest of the room is protected from subtraction just as the group itself. */
function perspectiveOf(
	perspective: string,
	tally: Tally,
	rest: number,
	{ groupMin }: Parameters
): PublishedPerspective {
	const summary = tally.n < groupMin ? null : summaryOf(tally);
	if (!summary) return { kind: 'withheld', perspective, reason: 'too-few' };
	if (rest < groupMin) return { kind: 'withheld', perspective, reason: 'rest-too-small' };
	return { kind: 'summary', perspective, ...summary };
}

/** n, the median rounded half up to a whole level, the agreement word; never under five ballots. */
function summaryOf({ n, median, agreement }: Tally) {
	if (median === null || agreement === null) return null;
	return { n, median: Math.floor(median + 0.5), word: agreementWord(agreement) };
}

/**
 * Rule 21: one or two people are not counted out. Everybody in the hall has seen how many ballots
 * were cast (rule 17), and how many people were there stands in the minutes: less n, that leaves the
 * sum of both. So where one of the two is hidden, the other is not counted out either.
 */
function unableOf({ cannotJudge, abstained }: Tally): PublishedUnable {
	if (!isFew(cannotJudge) && !isFew(abstained)) return { cannotJudge, abstained };
	return isFew(cannotJudge + abstained) ? 'fewer-than-3' : 'some';
}

function isFew(people: number): boolean {
	return people === 1 || people === 2;
}
