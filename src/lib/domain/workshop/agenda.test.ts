import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundWith, type Sample } from '../scoring/sample.test-support.ts';
import { proposeAgenda } from './agenda.ts';

function proposed(criteria: Record<string, Sample>, marked: string[] = [], longest = 12) {
	const { instrument, profile } = roundWith({ f1: criteria });
	return proposeAgenda(instrument, profile, new Set(marked), longest);
}

const words = (proposals: ReturnType<typeof proposed>) =>
	proposals.map(({ criterion, reason }) => `${criterion} ${reason}`);

describe('an agenda', () => {
	const round: Record<string, Sample> = {
		aa: { self: 1 },
		bb: { self: 0 },
		cc: { self: 2 },
		dd: { self: 4 },
		ee: { self: 'cannot-judge' },
		ff: { self: 'not-applicable' }
	};

	test('begins with what lacks answers, then the largest gaps, and leaves out the rest', () => {
		expect(words(proposed(round))).toEqual(['ee missing', 'bb gap', 'aa gap']);
	});

	test('has what was marked before all else, even what is no gap, and no longer than asked', () => {
		expect(words(proposed(round, ['dd', 'aa'], 1))).toEqual([
			'aa marked',
			'dd marked',
			'ee missing'
		]);
	});

	test('knows where a proposal comes from', () => {
		expect(proposed({ aa: { self: 1 } })).toEqual([
			{ criterion: 'aa', field: 'f1', reason: 'gap', score: 25 }
		]);
	});

	test('marked first, then too few answers, then rising scores below 50, nothing twice', () => {
		const keys = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg'] as const;
		const self = fc.oneof(
			fc.nat(4),
			fc.constantFrom<'cannot-judge' | 'not-applicable'>('cannot-judge', 'not-applicable')
		);
		fc.assert(
			fc.property(
				fc.tuple(...keys.map(() => self)),
				fc.subarray([...keys]),
				fc.nat(8),
				(views, marked, longest) => {
					const criteria = Object.fromEntries(
						keys.map((key, index): [string, Sample] => {
							const view = views[index];
							return [key, view === undefined ? {} : { self: view }];
						})
					);
					const found = proposed(criteria, marked, longest);
					const rest = found.filter(({ reason }) => reason !== 'marked');
					const ranks = rest.map(({ score }) => score ?? -1);
					expect(new Set(found.map(({ criterion }) => criterion)).size).toBe(found.length);
					expect(found.findLastIndex(({ reason }) => reason === 'marked')).toBe(
						found.length - rest.length - 1
					);
					expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
					expect(rest.every(({ score }) => score === null || score < 50)).toBe(true);
					expect(rest.length).toBeLessThanOrEqual(longest);
				}
			)
		);
	});
});
