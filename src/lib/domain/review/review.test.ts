import { describe, expect, test } from 'vitest';
import { proposalStands, stageAt, type Stage } from './assessment.ts';
import { advisedCriteria, openQuestions, readableBy, threadsOf, type Entry } from './entries.ts';
import { waitingOn } from './waiting.ts';

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
