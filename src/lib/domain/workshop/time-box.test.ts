import { describe, expect, test } from 'vitest';
import { timeLeft } from './time-box.ts';

describe('a time box', () => {
	test.each([
		[8 * 60_000, { kind: 'minutes', minutes: 8 }],
		[7 * 60_000 + 1, { kind: 'minutes', minutes: 8 }],
		[60_001, { kind: 'minutes', minutes: 2 }],
		[60_000, { kind: 'last-minute' }],
		[1, { kind: 'last-minute' }],
		[0, { kind: 'over' }],
		[-5_000, { kind: 'over' }]
	])('with %i ms to go has %j', (left, expected) => {
		expect(timeLeft(1_000_000 + left, 1_000_000)).toEqual(expected);
	});
});
