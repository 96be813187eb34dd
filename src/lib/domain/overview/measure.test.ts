import { expect, test } from 'vitest';
import type { RoundState } from '../rounds/transitions.ts';
import { measureOf } from './measure.ts';

const round = {
	workshopOn: null,
	progress: { answered: 80, reasonsMissing: 1, total: 84 },
	recorded: 40,
	criteria: 42,
	overdue: 0,
	questions: 0,
	reminder: null
};

test.each<[RoundState, string | null]>([
	['planned', null],
	['answering', '80 of 84 questions'],
	['workshop', '40 of 42 criteria'],
	['consensus', '40 of 42 criteria'],
	['submitted', null],
	['in-review', null],
	['accepted', null]
])('%s: %s', (state, expected) => {
	const measure = measureOf({ ...round, state });
	expect(measure && `${measure.done} of ${measure.total} ${measure.unit}`).toBe(expected);
});
