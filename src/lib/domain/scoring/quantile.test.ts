import fc from 'fast-check';
import * as simpleStatistics from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { quantileOf, quartileShares } from './quantile.ts';

const quartilesOf = (values: readonly number[]) => {
	const ascending = values.toSorted((a, b) => a - b);
	return quartileShares.map((p) => quantileOf(ascending, p));
};

describe('quantiles after Hyndman & Fan, type 7', () => {
	test.each([
		[
			[1, 2, 3, 4],
			[1.75, 2.5, 3.25]
		],
		[[3], [3, 3, 3]],
		[
			[21, 33, 46, 50, 54, 63, 67, 71, 75, 79],
			[47, 58.5, 70]
		],
		[
			[42, 50, 58, 63, 71],
			[50, 58, 63]
		]
	])('%j has quartiles %j', (values, quartiles) => {
		expect(quartilesOf(values)).toEqual(quartiles);
	});

	/** As printed in the manuals of the programs that offices will check with. */
	test.each([
		['Excel, QUARTILE.INC', [1, 2, 4, 7, 8, 9, 10, 12], 0.25, 3.5],
		['PlanMaker, QUARTILE.INC', [1, 2, 3, 4, 5, 6, 7, 8, 9], 0.75, 7],
		['NumPy, percentile', [10, 7, 4, 3, 2, 1], 0.5, 3.5],
		['pandas, DataFrame.quantile, a', [1, 2, 3, 4], 0.1, 1.3],
		['pandas, DataFrame.quantile, b', [1, 10, 100, 100], 0.1, 3.7],
		['pandas, DataFrame.quantile, b', [1, 10, 100, 100], 0.5, 55]
	])('the worked example of %s', (_, values, p, expected) => {
		const ascending = values.toSorted((a, b) => a - b);
		expect(quantileOf(ascending, p)).toBeCloseTo(expected, 12);
	});

	test('nothing has no quantile', () => {
		expect(quantileOf([], 0.5)).toBeNull();
	});
});

const scores = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
	minLength: 1,
	maxLength: 60
});

/**
 * simple-statistics computes another type (2: no interpolation but the mean of two at a step). The
 * two agree on every median, and on both quartiles where (n − 1)/4 is whole.
 */
describe('against simple-statistics', () => {
	test('every median is the same', () => {
		fc.assert(
			fc.property(scores, (values) => {
				expect(quartilesOf(values)[1]).toBeCloseTo(simpleStatistics.median(values), 9);
			})
		);
	});

	test('both quartiles are the same where n is 1, 5, 9, …', () => {
		fc.assert(
			fc.property(scores, (values) => {
				const some = values.slice(0, values.length - ((values.length - 1) % 4));
				const [q1, , q3] = quartilesOf(some);
				expect(q1).toBeCloseTo(simpleStatistics.quantile(some, 0.25), 9);
				expect(q3).toBeCloseTo(simpleStatistics.quantile(some, 0.75), 9);
			})
		);
	});

	test('lowest ≤ Q1 ≤ median ≤ Q3 ≤ highest', () => {
		fc.assert(
			fc.property(scores, (values) => {
				const told = [
					simpleStatistics.min(values),
					...quartilesOf(values).map(Number),
					simpleStatistics.max(values)
				];
				told.slice(1).forEach((value, index) => {
					expect(value).toBeGreaterThanOrEqual((told[index] ?? 0) - 1e-9);
				});
			})
		);
	});

	test('a quartile lies where R defines it: between the two values beside position (n − 1)·p', () => {
		fc.assert(
			fc.property(scores, (values) => {
				const ascending = values.toSorted((a, b) => a - b);
				for (const p of quartileShares) {
					// Directly by ranks: the share of the way from one neighbour to the next.
					const position = (ascending.length - 1) * p;
					const [left, right] = [ascending[Math.trunc(position)], ascending[Math.ceil(position)]];
					const way = position % 1;
					const direct = (1 - way) * (left ?? NaN) + way * (right ?? NaN);
					expect(quantileOf(ascending, p)).toBeCloseTo(direct, 9);
				}
			})
		);
	});
});
