import { describe, expect, test } from 'vitest';
import { expectedBallots, sameAudience } from './audience.ts';

describe('two items', () => {
	test.each([
		[0, 0, true],
		[0, 3, true],
		[3, 0, true],
		[3, 3, true],
		[3, 4, false]
	])('of groups %i and %i are voted on by some of the same people: %j', (one, other, expected) => {
		expect(sameAudience(one, other)).toBe(expected);
	});
});

describe('expected ballots', () => {
	test.each([
		[0, 31, 31],
		[17, 31, 31],
		[40, 31, 40]
	])('with %i cast by %i who joined are %i', (voted, voters, expected) => {
		expect(expectedBallots(voted, voters)).toBe(expected);
	});
});
