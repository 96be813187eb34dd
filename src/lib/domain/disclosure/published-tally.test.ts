import { expect, test } from 'vitest';
import { votes, tallyWith } from '../scoring/sample.test-support.ts';
import { publishedMedian, readPublishedTally } from './published-tally.ts';

test.each([
	['a distribution', votes([0, 5, 5, 0, 0]), 1.5],
	['near-unanimity', votes([0, 0, 0, 11, 1]), 3],
	['a summary', votes([0, 3, 3, 0, 0]), 2],
	['nothing', votes([0, 3, 0, 0, 0]), null]
])('%s comes back from storage as it was, with its median', (_, ballots, median) => {
	const tally = tallyWith(ballots);
	expect(readPublishedTally(JSON.parse(JSON.stringify(tally)))).toEqual(tally);
	expect(publishedMedian(tally)).toBe(median);
});

const frame = { highest: 4, perspectives: [], usable: true };
const unable = { unable: { cannotJudge: 0, abstained: 0 } };
const distribution = {
	kind: 'distribution',
	n: 10,
	counts: [1, 2, 4, 2, 1],
	q1: 1.25,
	median: 2,
	q3: 2.75,
	agreement: 0.63,
	word: 'mixed',
	...unable
};

test.each<[string, unknown]>([
	['nothing at all', null],
	['counts of another scale', { ...frame, room: { ...distribution, counts: [1, 2, 4, 3] } }],
	['a quartile off the scale', { ...frame, room: { ...distribution, q3: 4.5 } }],
	['counts that are not n', { ...frame, room: { ...distribution, n: 11 } }],
	[
		'one who cannot judge',
		{ ...frame, room: { ...distribution, unable: { cannotJudge: 1, abstained: 0 } } }
	],
	[
		'a level off the scale',
		{ ...frame, room: { kind: 'near-unanimous', n: 12, level: 5, ...unable } }
	],
	[
		'a median off the scale',
		{ ...frame, room: { kind: 'summary', n: 6, median: 5, word: 'mixed' } }
	],
	['raw ballots beside it', { ...frame, room: distribution, ballots: [0, 1] }]
])('%s is refused', (_, json) => {
	expect(() => readPublishedTally(json)).toThrow();
});

test('a distribution that fits is read', () => {
	expect(readPublishedTally({ ...frame, room: distribution }).room).toEqual(distribution);
});
