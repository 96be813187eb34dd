import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHalfOrMore, scoreOf, shownScore } from './score.ts';

describe('the score of a level', () => {
	test.each([
		[0, 4, 0],
		[1, 4, 25],
		[1.5, 4, 37.5],
		[4, 4, 100],
		[2, 3, 66.666666667]
	])('level %d of 0–%d is %d', (level, highest, score) => {
		expect(scoreOf(level, highest)).toBeCloseTo(score, 8);
	});

	test.each([
		[-1, 4],
		[5, 4],
		[NaN, 4],
		[0, 0]
	])('level %d of 0–%d is refused', (level, highest) => {
		expect(() => scoreOf(level, highest)).toThrow(RangeError);
	});
});

describe('the score that people see', () => {
	test.each([
		[62.4999, 62],
		[62.5, 63],
		[62.5 - 1e-12, 63],
		[100, 100],
		[0, 0],
		[-0, 0]
	])('%d is shown as %d', (score, shown) => {
		expect(shownScore(score)).toBe(shown);
	});

	test('a higher score is never shown as a lower number', () => {
		const score = fc.double({ min: 0, max: 100, noNaN: true });
		fc.assert(
			fc.property(score, score, (a, b) => {
				expect(shownScore(Math.max(a, b))).toBeGreaterThanOrEqual(shownScore(Math.min(a, b)));
			})
		);
	});
});

test.each([
	[1, 2, true],
	[0.3, 0.1 + 0.2 + 0.3, true],
	[0.499, 1, false],
	[0, 0, false]
])('%d of %d is at least half: %s', (part, whole, expected) => {
	expect(isHalfOrMore(part, whole)).toBe(expected);
});
