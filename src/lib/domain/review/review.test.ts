import { describe, expect, test } from 'vitest';
import { proposalStands, stageAt, type Stage } from './assessment.ts';
import { advisedCriteria, openQuestions, readableBy, threadsOf, type Entry } from './entries.ts';
import type { RoundState } from '../rounds/transitions.ts';
import { waitingOn, waitingSince } from './waiting.ts';

const base: Entry = {
	...{ position: 1, criterion: null, kind: 'question', inReplyTo: null },
	...{ audience: 'both', side: 'staff', text: 'Wer war da?', by: 'Projektteam 1' },
	at: new Date('2022-06-01T10:00:00Z')
};
const internal: Entry = { ...base, position: 2, kind: 'comment', audience: 'internal' };
const answer: Entry = { ...base, position: 3, kind: 'answer', inReplyTo: 1, side: 'municipality' };

describe('threads', () => {
	test('what is internal is read by the staff alone', () => {
		expect(readableBy('staff', [base, internal])).toHaveLength(2);
		expect(readableBy('municipality', [base, internal])).toEqual([base]);
	});

	test('an answer stands under its question, which is open until then', () => {
		expect(openQuestions([base, internal])).toEqual([base]);
		expect(openQuestions([base, internal, answer])).toEqual([]);
		expect(threadsOf([base, internal, answer])).toEqual([
			{ entry: base, answers: [answer] },
			{ entry: internal, answers: [] }
		]);
	});

	test('a criterion is advised by what the municipality may read from the staff alone', () => {
		const about = (criterion: string, entry: Entry): Entry => ({ ...entry, criterion });
		expect(
			advisedCriteria([base, about('aa', base), about('bb', internal), about('cc', answer)])
		).toEqual(new Set(['aa']));
	});
});

test.each([
	[null, 0, 'municipality'],
	['answering', 0, 'municipality'],
	['submitted', 0, 'staff'],
	['in-review', 0, 'staff'],
	['in-review', 2, 'municipality'],
	['consensus', 0, 'municipality'],
	['accepted', 1, 'nobody'],
	['closed', 0, 'nobody']
] as const)('a round in %s with %i open questions waits for: %s', (state, open, on) => {
	expect(waitingOn(state, open)).toBe(on);
});

describe('since when a round waits', () => {
	const day = (of: number) => new Date(Date.UTC(2022, 5, of));
	/** States with the day of June on which the round came into them. */
	type Course = [RoundState, number][];
	/** Questions by the day on which they were asked, with the days of their answers. */
	type Questions = [asked: number, ...answered: number[]][];

	test.each<[string, Course, Questions, number | null]>([
		['no round', [], [], null],
		[
			'from its first day on',
			[
				['planned', 1],
				['answering', 3],
				['consensus', 9]
			],
			[],
			1
		],
		[
			'from the hand-in on',
			[
				['consensus', 1],
				['submitted', 4]
			],
			[],
			4
		],
		[
			'the beginning of a review hands nothing over',
			[
				['submitted', 4],
				['in-review', 6]
			],
			[],
			4
		],
		[
			'from the first open question on',
			[
				['submitted', 4],
				['in-review', 6]
			],
			[[7, 8], [9], [10]],
			9
		],
		[
			'from the last answer on',
			[
				['submitted', 4],
				['in-review', 6]
			],
			[
				[7, 11, 20],
				[9, 10]
			],
			11
		],
		[
			'an answer before the review counts not',
			[
				['submitted', 4],
				['in-review', 6]
			],
			[[2, 5]],
			4
		],
		[
			'nor one to what is only handed in',
			[
				['consensus', 1],
				['submitted', 4]
			],
			[[2, 5]],
			4
		],
		[
			'a question from before waits with the municipality since the review began',
			[
				['submitted', 1],
				['in-review', 2],
				['consensus', 4],
				['submitted', 20],
				['in-review', 25]
			],
			[[3]],
			25
		],
		[
			'from its return on',
			[
				['planned', 1],
				['submitted', 4],
				['in-review', 6],
				['consensus', 8]
			],
			[[7]],
			8
		],
		[
			'from the newest hand-in on',
			[
				['submitted', 4],
				['consensus', 5],
				['submitted', 6]
			],
			[],
			6
		],
		[
			'for nobody',
			[
				['submitted', 4],
				['in-review', 6],
				['accepted', 8]
			],
			[],
			null
		]
	])('%s', (_, course, questions, since) => {
		const turns = course.map(([to, of]) => ({ to, at: day(of) }));
		const entries = questions.flatMap(([asked, ...answered], index) => [
			{ ...base, position: index, at: day(asked) },
			...answered.map((of) => ({ ...answer, inReplyTo: index, at: day(of) }))
		]);
		expect(waitingSince(turns, entries)).toEqual(since === null ? null : day(since));
	});
});

test('a proposal falls with whatever is assessed after it', () => {
	const [early, late] = [new Date(1), new Date(2)];
	expect(proposalStands(early, null)).toBe(true);
	expect(proposalStands(late, early)).toBe(true);
	expect(proposalStands(early, late)).toBe(false);
});

test.each<[minute: number, Stage]>([
	[0, 'interim'],
	[1, 'interim'],
	[2, 'review'],
	[3, 'review'],
	[4, 'interim'],
	[6, 'review'],
	[7, 'review'],
	[8, 'correction']
])('an evaluation of minute %i belongs to: %s', (minute, stage) => {
	const states = ['answering', 'submitted', 'in-review', 'consensus', 'submitted', 'in-review'];
	const steps = [...states, 'accepted'].map((to, index) => {
		return { to: to as 'accepted', at: new Date(index + 1) };
	});
	expect(stageAt(steps, new Date(minute))).toBe(stage);
});
