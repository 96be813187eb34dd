import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divergenceOf, divergencesOf } from './divergence.ts';
import { gapsOf, strengthsOf } from './highlights.ts';
import { roundWith, votes, type Sample } from './sample.test-support.ts';

function profile(criteria: Record<string, Sample>) {
	return roundWith({ f1: criteria }).profile;
}

const self = (...levels: number[]) =>
	profile(Object.fromEntries(levels.map((level, at) => [`c${at + 1}`, { self: level }])));

const keys = (highlights: readonly { key: string }[]) => highlights.map(({ key }) => key);

describe('strengths and gaps', () => {
	test.each<[number[], string[], string[]]>([
		[
			[4, 0, 3, 1, 2, 1, 3],
			['c1', 'c3', 'c7'],
			['c2', 'c4', 'c6']
		],
		[[2, 2, 2, 2], ['c1', 'c2', 'c3'], []],
		[[4, 4, 4, 3], ['c1', 'c2', 'c3'], []],
		[[1, 1, 0], [], ['c3', 'c1', 'c2']],
		[[3, 2, 1], ['c1', 'c2'], ['c3']],
		[[], [], []]
	])('levels %j: strengths %j, gaps %j', (levels, strengths, gaps) => {
		expect(keys(strengthsOf(self(...levels)))).toEqual(strengths);
		expect(keys(gapsOf(self(...levels)))).toEqual(gaps);
	});

	test('what was contested says so', () => {
		const highlights = strengthsOf(profile({ aa: { self: 4, consensus: 'none' } }));
		expect(highlights).toEqual([
			{ key: 'aa', field: 'f1', score: 100, level: 4, origin: 'self', contested: true }
		]);
	});

	test('they are apart: every gap is lower than every strength', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(4), { maxLength: 12 }), (levels) => {
				const [strengths, gaps] = [strengthsOf(self(...levels)), gapsOf(self(...levels))];
				for (const { score } of gaps) {
					expect(strengths.every((strength) => strength.score > score)).toBe(true);
				}
				expect(strengths.length).toBeLessThanOrEqual(3);
				expect(gaps.length).toBeLessThanOrEqual(3);
			})
		);
	});
});

describe('where the room was apart', () => {
	test('the lowest published agreement comes first; what has no number is left out', () => {
		const disagreements = divergencesOf(
			profile({
				aa: { votes: votes([1, 2, 4, 2, 1]) },
				bb: { votes: votes([5, 0, 0, 0, 5]) },
				cc: { votes: votes([3, 0, 0, 0, 3]) },
				dd: { votes: votes([28, 2, 0, 0, 0]) }
			})
		);
		expect(disagreements).toEqual([
			{ key: 'bb', field: 'f1', agreement: 0, word: 'divided' },
			{ key: 'aa', field: 'f1', agreement: 0.63, word: 'mixed' }
		]);
	});
});

describe('how far the views of a criterion are apart', () => {
	const divergence = (sample: Sample) => {
		const criterion = profile({ aa: sample }).criteria.get('aa');
		return criterion ? divergenceOf(criterion) : undefined;
	};

	test('the largest distance counts, and the workshop is measured from the self-view', () => {
		expect(
			divergence({ self: 3, votes: votes([0, 6, 0, 0, 0]), consensus: 2, external: 0 })
		).toEqual({
			distance: 75,
			lowest: 'external',
			highest: 'self',
			workshopFromSelf: -50
		});
	});

	test('two views are enough, one is not', () => {
		expect(divergence({ self: 3, external: 3 })).toMatchObject({
			distance: 0,
			workshopFromSelf: null
		});
		expect(divergence({ self: 3 })).toBeNull();
	});
});
