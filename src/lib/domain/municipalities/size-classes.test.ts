import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizeClassOf } from './size-classes.ts';

test.each([
	[1, null, 10_000],
	[9_999, null, 10_000],
	[10_000, 10_000, 20_000],
	[101_228, 100_000, 200_000],
	[200_000, 200_000, null],
	[3_700_000, 200_000, null]
])('%i inhabitants: from %j, below %j', (population, from, below) => {
	expect(sizeClassOf(population)).toEqual({ from, below });
});

test('every population lies within its class', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 5_000_000 }), (population) => {
			const { from, below } = sizeClassOf(population);
			expect(population >= (from ?? 0) && population < (below ?? Infinity)).toBe(true);
		})
	);
});
