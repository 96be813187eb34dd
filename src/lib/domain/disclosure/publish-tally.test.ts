import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBallots, from, publish, without } from './ballots.test-support.ts';
import { defaultParameters } from './parameters.ts';
import { publishTally } from './publish-tally.ts';
import { publishedMedian } from './published-tally.ts';

test('rule 22: what was voted before a reopening leaves no trace in the next tally', () => {
	const fresh = from('politik', [0, 0, 1, 6, 5]);
	const expected = publish(...fresh);
	publish(...from('politik', [12, 0, 0, 0, 0]));
	expect(publish(...fresh)).toEqual(expected);
});

describe('whether the median may stand as the official result', () => {
	test.each([
		[4, 0, false],
		[5, 5, true],
		[5, 6, false]
	])('%d levels and %d who cannot judge: %s', (n, unable, usable) => {
		const cast = [...from('politik', [0, 0, n]), ...without('cannot-judge', unable)];
		expect(publish(...cast).usable).toBe(usable);
	});

	test('nothing is usable that is not published', () => {
		const parameters = { ...defaultParameters, groupMin: 8 };
		const tally = publishTally(from('politik', [0, 0, 6]), {
			highest: 4,
			perspectives: [],
			parameters
		});
		expect(tally).toMatchObject({ room: { kind: 'nothing' }, usable: false });
		expect(publishedMedian(tally)).toBeNull();
	});
});

describe('whatever the ballots are', () => {
	test('their order does not matter and no number is NaN', () => {
		fc.assert(
			fc.property(anyBallots, (cast) => {
				const tally = publish(...cast);
				expect(publish(...cast.toReversed())).toEqual(tally);
				expect(JSON.stringify(tally)).not.toContain('null');
			})
		);
	});

	test('counts appear only in rooms of ten or more with three outside the largest level', () => {
		fc.assert(
			fc.property(anyBallots, (cast) => {
				const { room } = publish(...cast);
				const levels = cast.filter((one) => typeof one.choice === 'number').length;
				expect(room.kind === 'nothing').toBe(levels < 5);
				expect('counts' in room).toBe(room.kind === 'distribution');
				if (room.kind !== 'distribution') return;
				expect(room.n).toBe(levels);
				expect(room.n).toBeGreaterThanOrEqual(10);
				expect(room.n - Math.max(...room.counts)).toBeGreaterThanOrEqual(3);
				expect(Math.round(room.agreement * 100) / 100).toBe(room.agreement);
			})
		);
	});

	test.each([5, -1, 2.5, NaN])('a ballot of level %d is refused', (level) => {
		expect(() => publish({ choice: level, perspective: 'politik' })).toThrow(RangeError);
	});
});
