import { expect, test } from 'vitest';
import { deskNotices, type DeskFacts } from './desk.ts';

const early = new Date('2022-06-01T10:00:00Z');
const late = new Date('2022-06-02T10:00:00Z');
const facts: DeskFacts = {
	round: 2,
	state: 'submitted',
	submission: { kind: 'hand-in', number: 1, at: early },
	answered: null,
	asking: false,
	lastActAt: null,
	proposedAt: null
};
const answered = { at: late, position: 7 };
const interim = { kind: 'interim', number: 1, at: early } as const;

test.each<[string, Partial<DeskFacts>, string[]]>([
	['came in', {}, ['hand-ins round-2:submission-1']],
	[
		'came in again',
		{ submission: { ...facts.submission, number: 2 }, lastActAt: early },
		['hand-ins round-2:submission-2']
	],
	['review begun', { state: 'in-review' }, []],
	['the municipality has to answer', { state: 'in-review', asking: true, lastActAt: early }, []],
	[
		'it has answered',
		{ state: 'in-review', answered, lastActAt: early },
		['replies-to-review round-2:answer-7']
	],
	['one of two is answered', { state: 'in-review', answered, asking: true, lastActAt: early }, []],
	[
		'somebody worked on it since',
		{ state: 'in-review', answered: { at: early, position: 7 }, lastActAt: late },
		[]
	],
	[
		'another wants to accept it',
		{ state: 'in-review', lastActAt: late, proposedAt: late },
		[`second-reviews round-2:proposal-${late.getTime()}`]
	],
	['it was accepted', { state: 'accepted', proposedAt: late }, []],
	['it was returned', { state: 'consensus', answered, lastActAt: late }, []],
	[
		'an interim one came in',
		{ state: 'answering', submission: interim },
		['interims round-2:interim-1']
	],
	['and was commented on', { state: 'answering', submission: interim, lastActAt: late }, []],
	['it is past', { state: 'submitted', submission: interim }, ['hand-ins round-2:submission-1']]
])('%s', (_, change, expected) => {
	const notices = deskNotices({ ...facts, ...change });
	expect(notices.map(({ kind, marks }) => `${kind} ${marks.join(' ')}`)).toEqual(expected);
});
