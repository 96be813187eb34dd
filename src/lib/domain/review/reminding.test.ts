import { expect, test } from 'vitest';
import { reminderRefusal, type NotReminded } from './reminding.ts';
import type { WaitingOn } from './waiting.ts';

const now = new Date('2022-06-21T10:00:00Z');

test.each<[WaitingOn, string | null, NotReminded | null]>([
	['municipality', null, null],
	['municipality', '2022-06-18T10:00:00Z', null],
	['municipality', '2022-06-18T10:00:01Z', 'reminded-lately'],
	['municipality', '2022-06-21T10:00:00Z', 'reminded-lately'],
	['staff', null, 'owes-nothing'],
	['nobody', '2022-01-01T10:00:00Z', 'owes-nothing']
])('waiting on %s, last reminded %s: %s', (waiting, last, refusal) => {
	expect(reminderRefusal(waiting, last === null ? null : new Date(last), now)).toBe(refusal);
});
