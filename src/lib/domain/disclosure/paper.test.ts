import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBallots, from, publish, without } from './ballots.test-support.ts';
import type { Ballot } from './publish-tally.ts';

/** The same ballots, typed in from paper. */
const typed = (ballots: Ballot[]) => ballots.map((ballot) => ({ ...ballot, byHand: true }));

describe('whoever types ballots in knows them, and learns nothing about the others', () => {
	test('one phone and nine on paper: nothing of the room is told', () => {
		const paper = typed(from('politik', [3, 3, 3]));
		for (const level of [[1], [0, 1], [0, 0, 0, 0, 1]]) {
			const { room, usable } = publish(...from('politik', level), ...paper);
			expect(room).toEqual({ kind: 'nothing', reason: 'too-few' });
			expect(usable).toBe(false);
		}
	});

	test('ten phones and five on paper: told as ever, of all fifteen', () => {
		const phones = from('politik', [1, 2, 4, 2, 1]);
		const paper = from('politik', [0, 2, 3]);
		const told = publish(...phones, ...typed(paper));
		expect(told).toEqual(publish(...phones, ...paper));
		expect(told.room).toMatchObject({ kind: 'distribution', n: 15, counts: [1, 4, 7, 2, 1] });
	});

	test.each([
		[4, 'nothing'],
		[5, 'summary'],
		[9, 'summary'],
		[10, 'distribution']
	])('%d phones on two levels beside twenty on paper: %s', (phones, kind) => {
		const cast = from('politik', [phones - Math.floor(phones / 2), Math.floor(phones / 2)]);
		expect(publish(...cast, ...typed(from('politik', [10, 10]))).room.kind).toBe(kind);
	});

	test('ten phones on one level: paper on others does not count them out', () => {
		const cast = [...from('politik', [0, 10]), ...typed(from('politik', [5, 0, 5]))];
		expect(publish(...cast).room.kind).toBe('near-unanimous');
	});

	test('one phone that cannot judge is not counted out by three on paper', () => {
		const phones = [...from('politik', [1, 2, 4, 2, 1]), ...without('cannot-judge', 1)];
		const { room } = publish(...phones, ...typed(without('cannot-judge', 3)));
		expect(room).toMatchObject({ kind: 'distribution', unable: 'some' });
	});

	test('a perspective of one phone and four on paper is withheld', () => {
		const cast = [
			...from('politik', [1]),
			...typed(from('politik', [2, 2])),
			...from('verwaltung', [5, 5])
		];
		const told = publish(...cast).perspectives.find(({ perspective }) => perspective === 'politik');
		expect(told).toMatchObject({ kind: 'withheld', reason: 'too-few' });
	});

	test('a rest of one phone and four on paper withholds the perspective', () => {
		const cast = [
			...from('politik', [1]),
			...typed(from('politik', [2, 2])),
			...from('verwaltung', [5, 5])
		];
		const told = publish(...cast).perspectives.find(
			({ perspective }) => perspective === 'verwaltung'
		);
		expect(told).toMatchObject({ kind: 'withheld', reason: 'rest-too-small' });
	});

	test('whatever the phones say: fewer than five beside any paper leave no trace', () => {
		fc.assert(
			fc.property(anyBallots, anyBallots, (paper, others) => {
				const few = others.slice(0, 4);
				expect(publish(...few, ...typed(paper)).room.kind).toBe('nothing');
			})
		);
	});
});
