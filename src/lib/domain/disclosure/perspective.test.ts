import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBallots, from, perspectives, publish, without } from './ballots.test-support.ts';

describe('rule 20: a perspective is a median and a word, where group and rest are five or more', () => {
	const rest = from('wirtschaft', [1, 2, 4, 2, 1]);
	const perspective = (counts: number[], others = rest) =>
		publish(...from('verwaltung', counts), ...others).perspectives[0];

	test('example 10: [5,0,0,0,0] and [4,1,0,0,0] have the identical output', () => {
		const told = { kind: 'summary', perspective: 'verwaltung', n: 5, median: 0, word: 'united' };
		expect(perspective([5, 0, 0, 0, 0])).toEqual(told);
		expect(perspective([4, 1, 0, 0, 0])).toEqual(told);
	});

	test('example 10: [3,1,1,0,0] is "mixed"', () => {
		expect(perspective([3, 1, 1, 0, 0])).toMatchObject({ n: 5, median: 0, word: 'mixed' });
	});

	test('a group under five is withheld', () => {
		expect(perspective([4, 0, 0, 0, 0])).toEqual({
			kind: 'withheld',
			perspective: 'verwaltung',
			reason: 'too-few'
		});
	});

	test.each([
		[4, 'withheld'],
		[5, 'summary']
	])('with %d in the rest of the room a group is %s', (others, kind) => {
		expect(perspective([5, 0, 0, 0, 0], from('politik', [0, 0, others, 0, 0]))?.kind).toBe(kind);
	});

	test('who gave no level does not make the rest larger', () => {
		const others = [...from('politik', [0, 0, 4, 0, 0]), ...without('cannot-judge', 9)];
		expect(perspective([9, 0, 0, 0, 0], others)).toMatchObject({ reason: 'rest-too-small' });
	});

	test('whatever the others voted, [5,0,0,0,0] cannot be told from [4,1,0,0,0]', () => {
		fc.assert(
			fc.property(anyBallots, (others) => {
				const away = others.filter((one) => one.perspective !== 'verwaltung');
				expect(publish(...from('verwaltung', [5]), ...away).perspectives).toEqual(
					publish(...from('verwaltung', [4, 1]), ...away).perspectives
				);
			})
		);
	});

	test('of all groups of five, none can be identified by median and word', () => {
		const alike = new Map<string, number>();
		for (const counts of distributionsOf(5, 5)) {
			const told = JSON.stringify(perspective(counts));
			alike.set(told, (alike.get(told) ?? 0) + 1);
		}
		expect(Math.min(...alike.values())).toBeGreaterThan(1);
	});

	test('a ballot of an unknown perspective counts in the room only', () => {
		const tally = publish(...from('gone', [0, 0, 9, 4, 0]));
		expect(tally.room).toMatchObject({ n: 13 });
		expect(tally.perspectives.map(({ kind }) => kind)).toEqual(perspectives.map(() => 'withheld'));
	});
});

function distributionsOf(total: number, levels: number): number[][] {
	if (levels === 1) return [[total]];
	return Array.from({ length: total + 1 }, (_, first) =>
		distributionsOf(total - first, levels - 1).map((others) => [first, ...others])
	).flat();
}

test('rule 23: nothing is crossed with perspectives, and there is no day', () => {
	const allowed = new Set(['kind', 'perspective', 'n', 'median', 'word', 'reason']);
	fc.assert(
		fc.property(anyBallots, (cast) => {
			const tally = publish(...cast);
			expect(Object.keys(tally).sort()).toEqual(['highest', 'perspectives', 'room', 'usable']);
			const told = tally.perspectives.flatMap((perspective) => Object.keys(perspective));
			expect(told.every((key) => allowed.has(key))).toBe(true);
		})
	);
});
