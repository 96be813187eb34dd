import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { findExamples, type FinderFilter, type OfferedExample, type Seeker } from './finder.ts';

const everything: FinderFilter = { field: null, need: false, similarSize: false };
const day = (on: string) => new Date(`${on}T10:00:00Z`);

function example(id: string, fields: string[], population: number, on = '2022-01-01') {
	return { id, fields, population, publishedAt: day(on) };
}

const seeker: Seeker = {
	population: 100_000,
	scores: new Map([
		['f1', 66],
		['f2', 44],
		['f6', 50],
		['f7', 45]
	])
};

function order(offered: OfferedExample[], filter: Partial<FinderFilter> = {}): string[] {
	return findExamples(seeker, offered, { ...everything, ...filter }).map(
		({ example: { id } }) => id
	);
}

describe('the order of what is found', () => {
	test.each<[string, OfferedExample[], string[]]>([
		[
			'need before size',
			[example('same', ['f1'], 100_000), example('needed', ['f2'], 5_000)],
			['needed', 'same']
		],
		[
			'the lower own score first',
			[example('f7', ['f7'], 100_000), example('f2', ['f2'], 10_000)],
			['f2', 'f7']
		],
		[
			'of several fields the lowest counts',
			[example('f7', ['f7'], 100_000), example('both', ['f1', 'f2'], 20_000)],
			['both', 'f7']
		],
		[
			'similar size first, as a ratio: half is as near as twice',
			[
				example('tenth', ['f2'], 10_000),
				example('half', ['f2'], 50_000, '2022-02-01'),
				example('twice', ['f2'], 200_000),
				example('near', ['f2'], 90_000)
			],
			['near', 'half', 'twice', 'tenth']
		],
		[
			'then the latest',
			[example('old', ['f1'], 100_000), example('new', ['f1'], 100_000, '2022-03-01')],
			['new', 'old']
		],
		[
			'a score of 50 is not low, and an unknown field no need',
			[example('a', ['f6'], 10_000), example('b', ['f5'], 90_000), example('c', ['f7'], 1_000)],
			['c', 'b', 'a']
		]
	])('%s', (_, offered, expected) => {
		expect(order(offered)).toEqual(expected);
	});

	test('says where the need is, the lowest first', () => {
		const [found] = findExamples(seeker, [example('x', ['f1', 'f7', 'f2'], 1)], everything);
		expect(found?.needs).toEqual([
			{ field: 'f2', score: 44 },
			{ field: 'f7', score: 45 }
		]);
	});
});

describe('the filter', () => {
	const offered = [
		example('a', ['f1'], 100_000),
		example('b', ['f2'], 200_000),
		example('c', ['f2', 'f6'], 49_000),
		example('d', ['f6'], 50_000)
	];

	test.each<[Partial<FinderFilter>, string[]]>([
		[{}, ['b', 'c', 'a', 'd']],
		[{ field: 'f6' }, ['c', 'd']],
		[{ need: true }, ['b', 'c']],
		[{ similarSize: true }, ['b', 'a', 'd']],
		[{ field: 'f2', need: true, similarSize: true }, ['b']],
		[{ field: 'f4' }, []]
	])('%j', (filter, expected) => {
		expect(order(offered, filter)).toEqual(expected);
	});
});

describe('the publisher’s score', () => {
	test('is nothing that the order is given', () => {
		// Does not compile once the type holds anything more.
		const known: Record<keyof OfferedExample, true> = {
			id: true,
			fields: true,
			population: true,
			publishedAt: true
		};
		expect(Object.keys(known).filter((key) => /score|value|result/.test(key))).toEqual([]);
		expectTypeOf<Parameters<typeof findExamples>[1]>().toEqualTypeOf<readonly OfferedExample[]>();
	});

	const offered = fc.uniqueArray(
		fc.record({
			id: fc.string({ minLength: 1, maxLength: 8 }),
			fields: fc.uniqueArray(fc.constantFrom('f1', 'f2', 'f3', 'f6', 'f7'), { minLength: 1 }),
			population: fc.integer({ min: 200, max: 4_000_000 }),
			publishedAt: fc.date({ noInvalidDate: true }),
			score: fc.double({ min: 0, max: 100, noNaN: true })
		}),
		{ selector: ({ id }) => id, maxLength: 20 }
	);

	test('does not matter, even if somebody hands it along', () => {
		fc.assert(
			fc.property(offered, fc.infiniteStream(fc.integer()), (examples, other) => {
				const found = order(examples);
				const rescored = examples.map((one) => ({ ...one, score: other.next().value }));
				expect(order(rescored)).toEqual(found);
			})
		);
	});

	test('nor does the order in which examples come', () => {
		fc.assert(
			fc.property(offered, (examples) => {
				expect(order(examples.toReversed())).toEqual(order(examples));
			})
		);
	});

	test('a filter takes away and never reorders', () => {
		fc.assert(
			fc.property(offered, fc.boolean(), fc.boolean(), (examples, need, similarSize) => {
				const all = order(examples);
				const some = order(examples, { need, similarSize });
				expect(all.filter((id) => some.includes(id))).toEqual(some);
			})
		);
	});
});
