import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScores } from './contributors.test-support.ts';
import { publishedQuartiles } from './quartiles.ts';

describe('rules 12 and 13: quartiles of type 7, rounded', () => {
	test.each([
		['example 1', [21, 33, 46, 50, 54, 63, 67, 71, 75, 79], [45, 60, 70]],
		['example 2', [42, 50, 58, 63, 71], [50, 60, 65]],
		['changes', [-12, -8, -4, -1, 3, 9, 15], [-5, 0, 5]]
	])('%s', (_, ascending, expected) => {
		expect(publishedQuartiles(ascending, null, 5)).toEqual(expected);
	});

	test('with five values neither the lowest nor the highest is used', () => {
		expect(publishedQuartiles([0, 50, 58, 63, 100], null, 5)).toEqual([50, 60, 65]);
	});

	test('four values have no quartiles, nor have five without one', () => {
		expect(() => publishedQuartiles([1, 2, 3, 4], null, 5)).toThrow(RangeError);
		expect(() => publishedQuartiles([1, 2, 3, 4, 5], 2, 5)).toThrow(RangeError);
	});

	test('leaving one out is the same as never having had it', () => {
		fc.assert(
			fc.property(anyScores, fc.nat(), (scores, pick) => {
				const ascending = scores.toSorted((a, b) => a - b);
				const without = pick % ascending.length;
				expect(publishedQuartiles(ascending, without, 5)).toEqual(
					publishedQuartiles(ascending.toSpliced(without, 1), null, 5)
				);
			})
		);
	});
});
