import { expect, test } from 'vitest';
import type { RoundState } from '../rounds/transitions.ts';
import { dueOf } from './due.ts';

const today = '2022-06-21';

test.each<[RoundState | null, string | null, string | null]>([
	['answering', null, null],
	['answering', '2022-06-21', 'due'],
	['answering', '2022-06-20', 'overdue'],
	['planned', '2022-06-20', 'overdue'],
	['consensus', '2022-06-20', 'overdue'],
	['submitted', '2022-06-20', null],
	['in-review', '2022-06-20', null],
	['accepted', '2022-06-22', 'offered'],
	['withdrawn', '2022-06-22', 'offered'],
	['closed', '2022-06-20', 'offered overdue'],
	[null, '2022-06-20', 'offered overdue']
])('%s, due %s: %s', (state, dueOn, expected) => {
	const due = dueOf(state, dueOn, today);
	const words = due && [due.offered && 'offered', due.overdue && 'overdue'].filter(Boolean);
	expect(words && (words.join(' ') || 'due')).toBe(expected);
});

test.each([
	['2022-07-01', 10],
	['2022-06-22', 1],
	['2022-06-21', 0],
	['2022-06-20', -1],
	['2021-06-21', -365]
])('due %s, %i days are left', (dueOn, daysLeft) => {
	expect(dueOf('answering', dueOn, today)).toMatchObject({ daysLeft, overdue: daysLeft < 0 });
});
