import { describe, expect, test } from 'vitest';
import { officialResultOf } from './official.ts';
import { roundWith, tallyWith, votes, type Sample } from './sample.test-support.ts';
import type { Choice } from './tally.ts';

function official(sample: Sample) {
	return roundWith({ f1: { aa: sample } }).profile.criteria.get('aa')?.official;
}

const unable = (count: number): Choice[] => Array.from({ length: count }, () => 'cannot-judge');

describe('the official result', () => {
	test.each<[string, Sample, unknown]>([
		[
			'is the consensus, whatever else there is',
			{ self: 0, votes: votes([5, 5, 5, 0, 0]), consensus: 3, external: 1 },
			{ score: 75, level: 3, origin: 'consensus', contested: false }
		],
		[
			'else the median of the workshop',
			{ self: 4, votes: votes([0, 5, 5, 0, 0]) },
			{ score: 37.5, level: null, origin: 'workshop', contested: false }
		],
		[
			'contested, where no agreement was recorded',
			{ self: 4, votes: votes([5, 0, 1, 0, 5]), consensus: 'none' },
			{ score: 50, level: 2, origin: 'workshop', contested: true }
		],
		[
			'the median of a near-unanimous room too',
			{ votes: votes([28, 2, 0, 0, 0]) },
			{ score: 0, level: 0, origin: 'workshop', contested: false }
		],
		[
			'the whole-level median of a room of five to nine',
			{ votes: votes([0, 3, 3, 0, 0]) },
			{ score: 50, level: 2, origin: 'workshop', contested: false }
		],
		[
			'else the self-view, where fewer than five gave a level',
			{ self: 1, votes: votes([0, 0, 0, 4, 0]) },
			{ score: 25, level: 1, origin: 'self', contested: false }
		],
		[
			'contested on the self-view too',
			{ self: 1, consensus: 'none' },
			{ score: 25, level: 1, origin: 'self', contested: true }
		],
		[
			'exactly half could judge',
			{ self: 1, votes: [...votes([0, 0, 6, 0, 0]), ...unable(6)] },
			{ origin: 'workshop' }
		],
		[
			'fewer than half could judge',
			{ self: 1, votes: [...votes([0, 0, 6, 0, 0]), ...unable(7)] },
			{ origin: 'self' }
		]
	])('%s', (_, sample, expected) => {
		expect(official(sample)).toMatchObject(expected as object);
	});

	test('abstentions do not count among those who could not judge', () => {
		const abstained: Choice[] = Array.from({ length: 20 }, () => 'abstain');
		expect(official({ votes: [...votes([0, 0, 6, 0, 0]), ...abstained] })?.origin).toBe('workshop');
	});

	test('the external view alone is no result', () => {
		expect(official({ external: 3 })).toBeNull();
	});

	test.each([5, 1.5, NaN])('a consensus on level %d is refused', (level) => {
		expect(() => official({ consensus: level })).toThrow(RangeError);
	});

	test('a tally of another scale is refused', () => {
		const self = { status: 'not-applicable' } as const;
		const workshop = tallyWith(votes([0, 0, 1, 2, 9]));
		expect(() => officialResultOf({ self, workshop, consensus: null }, 3)).toThrow(RangeError);
	});
});
