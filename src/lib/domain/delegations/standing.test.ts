import { describe, expect, test } from 'vitest';
import { delegationStanding } from './standing.ts';

describe('a delegated field', () => {
	test.each([
		['2022-06-20', false, 'overdue'],
		['2022-06-21', false, 'due-soon'],
		['2022-06-28', false, 'due-soon'],
		['2022-06-29', false, 'open'],
		['2022-06-20', true, 'handed-in']
	] as const)('due on %s, handed in %s: %s', (dueOn, handedIn, expected) => {
		expect(delegationStanding({ dueOn, handedIn, answering: true }, '2022-06-21')).toBe(expected);
	});

	test.each([
		[false, 'lapsed'],
		[true, 'handed-in']
	] as const)('after the answering, handed in %s: %s', (handedIn, expected) => {
		const field = { dueOn: '2022-06-01', handedIn, answering: false };
		expect(delegationStanding(field, '2022-06-21')).toBe(expected);
	});
});
