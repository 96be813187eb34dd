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
	/** Typed in at the console from paper: whoever typed it knows it, and could subtract it. */
	readonly byHand?: boolean;
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
 * Every number is judged twice: on all ballots, and on those that were not entered by hand, because
 * whoever entered the others can subtract them. Values are always those of all ballots.
 * Throws a RangeError for a level that the scale does not have.
 */
export function publishTally(ballots: readonly Ballot[], options: PublishOptions): PublishedTally {
	const { highest, perspectives, parameters = defaultParameters } = options;
	const countedOf = (cast: readonly Ballot[]): Counted => ({
		all: tallyOf(
			cast.map(({ choice }) => choice),
			highest
		),
		unknown: tallyOf(
			cast.filter(({ byHand }) => byHand !== true).map(({ choice }) => choice),
			highest
		)
	});
	const everybody = countedOf(ballots);
	const room = roomOf(everybody, parameters);
	return readPublishedTally({
		highest,
		room,
		perspectives: perspectives.map((perspective) => {
			const own = countedOf(ballots.filter((ballot) => ballot.perspective === perspective));
			const rest = everybody.unknown.n - own.unknown.n;
			return perspectiveOf(perspective, own, rest, parameters);
		}),
		usable: room.kind !== 'nothing' && carriesResult(everybody.all)
	});
}

interface Counted {
	readonly all: Tally;
	/** Without what was entered by hand: what nobody at the console has seen. */
	readonly unknown: Tally;
}

/** Rules 18, 19 and 21. */
function roomOf(
	{ all, unknown }: Counted,
	{ roomMin, groupMin, outsideMin }: Parameters
): PublishedRoom {
	const { n, counts, q1, q3 } = all;
	const summary = unknown.n < groupMin ? null : summaryOf(all);
	if (!summary) return { kind: 'nothing', reason: 'too-few' };
	if (unknown.n < roomMin) return { kind: 'summary', ...summary };
	const unable = unableOf(all, unknown);
	const largest = Math.max(...counts);
	if (Math.min(outsideLargest(all), outsideLargest(unknown)) < outsideMin) {
		return { kind: 'near-unanimous', n, level: counts.indexOf(largest), unable };
	}
	const { median, agreement } = all;
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

function outsideLargest({ n, counts }: Tally): number {
	return n - Math.max(...counts);
}

/** Rule 20: the rest of the room is protected from subtraction just as the group itself. */
function perspectiveOf(
	perspective: string,
	{ all, unknown }: Counted,
	rest: number,
	{ groupMin }: Parameters
): PublishedPerspective {
	const summary = unknown.n < groupMin ? null : summaryOf(all);
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
function unableOf(all: Tally, unknown: Tally): PublishedUnable {
	const { cannotJudge, abstained } = all;
	const apart = [all, unknown].every((one) => !isFew(one.cannotJudge) && !isFew(one.abstained));
	if (apart) return { cannotJudge, abstained };
	return isFew(cannotJudge + abstained) ? 'fewer-than-3' : 'some';
}

function isFew(people: number): boolean {
	return people === 1 || people === 2;
}
