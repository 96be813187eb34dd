import { describe, expect, test } from 'vitest';
import { from, publish, without } from './ballots.test-support.ts';
import { defaultParameters } from './parameters.ts';
import { votedOf } from './publish-tally.ts';

const everyoneJudged = { cannotJudge: 0, abstained: 0 };

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
			unable: everyoneJudged
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
			unable: everyoneJudged
		});
	});

	test.each([
		[4, { kind: 'nothing', reason: 'too-few' }],
		[5, { kind: 'summary', n: 5, median: 3, word: 'united' }],
		[9, { kind: 'summary', n: 9, median: 3, word: 'united' }],
		[10, { kind: 'near-unanimous', n: 10, level: 3, unable: everyoneJudged }]
	])('%d ballots on one level', (n, room) => {
		expect(publish(...from('politik', [0, 0, 0, n, 0])).room).toEqual(room);
	});

	test('the median of a small room is rounded half up to a whole level', () => {
		expect(publish(...from('politik', [0, 3, 3, 0, 0])).room).toMatchObject({ median: 2 });
	});
});

describe('rule 21: "cannot judge" is told of the room only, and one or two are not counted out', () => {
	const rooms = [from('verwaltung', [1, 2, 4, 2, 1]), from('verwaltung', [20, 2, 0, 0, 0])];
	const told = (cannotJudge: number, abstained: number) =>
		rooms.map((room) => {
			const others = [...without('cannot-judge', cannotJudge), ...without('abstain', abstained)];
			const published = publish(...room, ...others).room;
			return 'unable' in published ? published.unable : null;
		});

	test.each([
		[0, 0, { cannotJudge: 0, abstained: 0 }],
		[3, 0, { cannotJudge: 3, abstained: 0 }],
		[8, 3, { cannotJudge: 8, abstained: 3 }],
		[1, 0, 'fewer-than-3'],
		[0, 2, 'fewer-than-3'],
		[1, 1, 'fewer-than-3'],
		[2, 2, 'some'],
		[8, 1, 'some']
	])(
		'%d who cannot judge and %d who abstain are told as %j',
		(cannotJudge, abstained, expected) => {
			expect(told(cannotJudge, abstained)).toEqual([expected, expected]);
		}
	);

	/*
	 * Thirty people were there, so the minutes say; all have voted, so the projector said; n is 26.
	 * Told apart as „weniger als 3“ each, the four others would be two and two, and with 8 and
	 * „weniger als 3“ of nine, one person would have abstained.
	 */
	test.each([
		[2, 2],
		[1, 8],
		[1, 0],
		[0, 2]
	])('with %d and %d nobody who knows the sum can tell either', (cannotJudge, abstained) => {
		expect(possibleSplits(cannotJudge, abstained).length).toBeGreaterThan(1);
	});

	test('whatever they are: who knows how many have voted knows a number only where it is told', () => {
		for (let cannotJudge = 0; cannotJudge <= 12; cannotJudge += 1) {
			for (let abstained = 0; abstained <= 12; abstained += 1) {
				const possible = possibleSplits(cannotJudge, abstained);
				const apart = ![1, 2].includes(cannotJudge) && ![1, 2].includes(abstained);
				expect(possible.length > 1, `${cannotJudge} and ${abstained}`).toBe(!apart);
			}
		}
	});

	/** How many may not have been able to judge, for somebody who knows all that was published. */
	function possibleSplits(cannotJudge: number, abstained: number): number[] {
		const sum = cannotJudge + abstained;
		const published = JSON.stringify(told(cannotJudge, abstained));
		return Array.from({ length: sum + 1 }, (_, guess) => guess).filter(
			(guess) => JSON.stringify(told(guess, sum - guess)) === published
		);
	}
});
