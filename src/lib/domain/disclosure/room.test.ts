import { describe, expect, test } from 'vitest';
import { from, publish, without } from './ballots.test-support.ts';
import { defaultParameters } from './parameters.ts';
import { votedOf } from './publish-tally.ts';

test('rule 1: the parameters have their adopted values', () => {
	expect(defaultParameters).toEqual({
		k: 6,
		step: 5,
		showExtremes: false,
		quantile: 7,
		roomMin: 10,
		groupMin: 5,
		outsideMin: 3
	});
});

describe('rule 17: nothing before closing except the number voted', () => {
	test('the number counts every ballot and does not depend on any choice', () => {
		expect(votedOf([...from('politik', [1, 2]), ...without('abstain', 3)])).toBe(6);
	});
});

describe('rule 18: the distribution of a room of ten with three outside the largest level', () => {
	test('example 9: room [1,2,4,2,1]', () => {
		expect(publish(...from('politik', [1, 2, 4, 2, 1])).room).toEqual({
			kind: 'distribution',
			n: 10,
			counts: [1, 2, 4, 2, 1],
			q1: 1.25,
			median: 2,
			q3: 2.75,
			agreement: 0.63,
			word: 'mixed',
			cannotJudge: 0,
			abstained: 0
		});
	});

	test.each([
		[[7, 3, 0, 0, 0], 'distribution'],
		[[8, 2, 0, 0, 0], 'near-unanimous'],
		[[7, 1, 1, 0, 1], 'distribution'],
		[[10, 0, 0, 0, 0], 'near-unanimous'],
		[[6, 3, 0, 0, 0], 'summary']
	])('room %j is shown as %s', (counts, kind) => {
		expect(publish(...from('politik', counts)).room.kind).toBe(kind);
	});
});

describe('rule 19: near-unanimity is said, small rooms are summarised', () => {
	test('example 9: room [28,2,0,0,0] is near-unanimous on level 0, without counts', () => {
		expect(publish(...from('politik', [28, 2, 0, 0, 0])).room).toEqual({
			kind: 'near-unanimous',
			n: 30,
			level: 0,
			cannotJudge: 0,
			abstained: 0
		});
	});

	test.each([
		[4, { kind: 'nothing', reason: 'too-few' }],
		[5, { kind: 'summary', n: 5, median: 3, word: 'united' }],
		[9, { kind: 'summary', n: 9, median: 3, word: 'united' }],
		[10, { kind: 'near-unanimous', n: 10, level: 3, cannotJudge: 0, abstained: 0 }]
	])('%d ballots on one level', (n, room) => {
		expect(publish(...from('politik', [0, 0, 0, n, 0])).room).toEqual(room);
	});

	test('the median of a small room is rounded half up to a whole level', () => {
		expect(publish(...from('politik', [0, 3, 3, 0, 0])).room).toMatchObject({ median: 2 });
	});
});

describe('rule 21: "cannot judge" is told of the room only, and one or two are not counted out', () => {
	test.each([
		[0, 0],
		[1, 'fewer-than-3'],
		[2, 'fewer-than-3'],
		[3, 3]
	])('%d is told as %s', (count, told) => {
		const levels = from('verwaltung', [1, 2, 4, 2, 1]);
		const near = from('verwaltung', [20, 2, 0, 0, 0]);
		for (const room of [levels, near]) {
			expect(publish(...room, ...without('cannot-judge', count)).room).toMatchObject({
				cannotJudge: told,
				abstained: 0
			});
			expect(publish(...room, ...without('abstain', count)).room).toMatchObject({
				abstained: told,
				cannotJudge: 0
			});
		}
	});
});
