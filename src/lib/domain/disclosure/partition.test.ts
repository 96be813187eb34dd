import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partition, restGroup, type ClassSize } from './partition.ts';

const sized = (sizes: Record<string, number>): ClassSize[] =>
	Object.entries(sizes).map(([key, size]) => ({ key, size }));
const keysOf = (sizes: Record<string, number>, ordered: boolean) =>
	partition(sized(sizes), 6, ordered).map(({ key }) => key);

describe('rule 6: ordered classes are merged with a neighbour', () => {
	test.each([
		['example 5', { S: 9, M: 8, L: 4 }, ['S', 'M+L']],
		['example 5, one class left', { S: 15, M: 5 }, []],
		['all large enough', { S: 6, M: 6, L: 9 }, ['S', 'M', 'L']],
		['the smaller neighbour', { S: 7, M: 3, L: 6 }, ['S', 'M+L']],
		['the lower of two equal neighbours', { S: 7, M: 3, L: 7 }, ['S+M', 'L']],
		['the lower of two equally small ones first', { A: 4, B: 9, C: 4, D: 9 }, ['A+B', 'C+D']],
		['again and again', { A: 2, B: 2, C: 2, D: 9 }, ['A+B+C', 'D']],
		['a class of nobody', { S: 0, M: 8, L: 8 }, ['S+M', 'L']],
		['too few at all', { S: 2, M: 2, L: 1 }, []],
		['no classes', {}, []]
	])('%s', (_, sizes, expected) => {
		expect(keysOf(sizes, true)).toEqual(expected);
	});

	test('a group names its classes', () => {
		expect(partition(sized({ S: 9, M: 8, L: 4 }), 6, true)).toEqual([
			{ key: 'S', classes: ['S'] },
			{ key: 'M+L', classes: ['M', 'L'] }
		]);
	});
});

describe('rule 6: unordered classes are pooled as „Übrige“', () => {
	test.each([
		['all below k', { a: 9, b: 8, c: 4, d: 3 }, ['a', 'b', restGroup]],
		['and the smallest class where the pool is small', { a: 9, b: 8, c: 4 }, ['a', restGroup]],
		['of equal ones the first by key', { b: 8, a: 8, c: 4 }, ['b', restGroup]],
		['nothing to pool', { b: 8, a: 8 }, ['a', 'b']],
		['one class left', { a: 15, b: 5 }, []],
		['only small ones, together enough', { a: 3, b: 3 }, []]
	])('%s', (_, sizes, expected) => {
		expect(keysOf(sizes, false)).toEqual(expected);
	});
});

const classes = fc
	.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'), { maxLength: 8 })
	.chain((keys) =>
		fc
			.array(fc.nat(20), { minLength: keys.length, maxLength: keys.length })
			.map((sizes) => keys.map((key, index): ClassSize => ({ key, size: sizes[index] ?? 0 })))
	);
const k = fc.integer({ min: 1, max: 9 });

describe('whatever the classes are', () => {
	test('two groups or more, or none; each of at least k; each class in exactly one', () => {
		fc.assert(
			fc.property(classes, k, fc.boolean(), (given, least, ordered) => {
				const groups = partition(given, least, ordered);
				expect(groups.length).not.toBe(1);
				const size = new Map(given.map((one) => [one.key, one.size]));
				for (const group of groups) {
					const together = group.classes.reduce((sum, key) => sum + (size.get(key) ?? 0), 0);
					expect(together).toBeGreaterThanOrEqual(least);
				}
				const placed = groups.flatMap((group) => group.classes);
				if (groups.length > 0) expect(placed.toSorted()).toEqual([...size.keys()].toSorted());
			})
		);
	});

	test('ordered groups are neighbours in their order', () => {
		fc.assert(
			fc.property(classes, k, (given, least) => {
				const groups = partition(given, least, true);
				const placed = groups.flatMap((group) => group.classes);
				if (groups.length > 0) expect(placed).toEqual(given.map(({ key }) => key));
			})
		);
	});

	test('the order of unordered classes never matters', () => {
		fc.assert(
			fc.property(classes, k, (given, least) => {
				expect(partition(given.toReversed(), least, false)).toEqual(partition(given, least, false));
			})
		);
	});

	test('partitioning the groups again changes nothing', () => {
		fc.assert(
			fc.property(classes, k, fc.boolean(), (given, least, ordered) => {
				const size = new Map(given.map((one) => [one.key, one.size]));
				const groups = partition(given, least, ordered);
				const again = groups.map((group) => ({
					key: group.key,
					size: group.classes.reduce((sum, key) => sum + (size.get(key) ?? 0), 0)
				}));
				expect(
					partition(again, least, ordered)
						.map(({ key }) => key)
						.toSorted()
				).toEqual(groups.map(({ key }) => key).toSorted());
			})
		);
	});
});
