import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundWith, votes, type Sample } from './sample.test-support.ts';
import type { Choice } from './tally.ts';

describe('a field', () => {
	const field = (criteria: Record<string, Sample>) => roundWith({ f1: criteria }).profile.fields[0];

	test('is the weighted mean of its scored criteria', () => {
		expect(field({ aa: { self: 4, weight: 3 }, bb: { self: 0 } })).toMatchObject({
			score: 75,
			status: 'scored',
			scored: 2,
			applicable: 2,
			origin: 'self'
		});
	});

	test('is shown from half of its criteria, counted and not weighed', () => {
		expect(field({ aa: { self: 4 }, bb: { weight: 9 } })).toMatchObject({ score: 100, scored: 1 });
		expect(field({ aa: { self: 4, weight: 9 }, bb: {}, cc: {} })).toMatchObject({
			score: null,
			status: 'too-few',
			scored: 1,
			applicable: 3
		});
	});

	test('is left by a criterion that does not apply, unless someone gave it a value', () => {
		const left = { self: 'not-applicable' } as const;
		expect(field({ aa: { self: 2 }, bb: left, cc: left })).toMatchObject({
			score: 50,
			applicable: 1
		});
		expect(field({ aa: left, bb: left })).toMatchObject({ status: 'not-applicable', score: null });
		expect(field({ aa: { self: 2 }, bb: { ...left, consensus: 4 } })).toMatchObject({
			score: 75,
			applicable: 2,
			origin: 'mixed',
			self: { score: 50, applicable: 1 }
		});
	});

	test('keeps its self-view beside the official result', () => {
		expect(
			field({ aa: { self: 1, consensus: 3 }, bb: { self: 1, consensus: 'none' } })
		).toMatchObject({
			score: 50,
			contested: 1,
			self: { score: 25, status: 'scored' }
		});
	});
});

describe('the overall index', () => {
	test('is the mean of the fields, whatever they weigh inside', () => {
		const { profile } = roundWith({
			f1: { aa: { self: 4 } },
			f2: { bb: { self: 0 }, cc: { self: 2 } }
		});
		expect(profile.overall).toBe(62.5);
	});

	test('is missing where one field has no score', () => {
		expect(roundWith({ f1: { aa: { self: 4 } }, f2: { bb: {} } }).profile.overall).toBeNull();
	});
});

test('every criterion has the four views as scores', () => {
	const { profile } = roundWith({
		f1: { aa: { self: 1, votes: votes([0, 0, 5, 0, 0]), consensus: 3, external: 4 }, bb: {} }
	});
	expect(profile.criteria.get('aa')?.scores).toEqual({
		self: 25,
		workshop: 50,
		consensus: 75,
		external: 100
	});
	expect(profile.criteria.get('bb')?.scores).toEqual({
		self: null,
		workshop: null,
		consensus: null,
		external: null
	});
});

test('no number of a profile is ever NaN', () => {
	const choice = fc.oneof(fc.nat(4), fc.constantFrom<Choice>('cannot-judge', 'abstain'));
	const sample = fc.record(
		{
			self: fc.oneof(fc.nat(4), fc.constantFrom('cannot-judge', 'not-applicable')),
			votes: fc.array(choice, { maxLength: 14 }),
			consensus: fc.oneof(fc.nat(4), fc.constant('none' as const)),
			external: fc.nat(4)
		},
		{ requiredKeys: [] }
	);
	fc.assert(
		fc.property(sample, sample, sample, (aa, bb, cc) => {
			const { profile } = roundWith({
				f1: { aa, bb },
				f2: { cc }
			});
			const numbers = [...profile.criteria.values()]
				.flatMap(({ official, scores }) => [official?.score, ...Object.values(scores)])
				.concat(
					profile.fields.map(({ score }) => score),
					profile.overall
				)
				.filter((score) => typeof score === 'number');
			expect(numbers.every((score) => score >= 0 && score <= 100)).toBe(true);
		})
	);
});
