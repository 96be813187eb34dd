import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundWith, votes } from '../scoring/sample.test-support.ts';
import { changesBetween, gapsOf } from '../scoring/index.ts';
import {
	agreementCounts,
	agreementShift,
	decisionsOf,
	movesOf,
	roundsInRange,
	selfAgainstRoom,
	worriesOf,
	type MeasureInView
} from './index.ts';

const rounds = [3, 1, 2, 5].map((number) => ({ number }));
const numbers = (from: number | null, to: number | null) =>
	roundsInRange(rounds, { from, to }).map(({ number }) => number);

describe('the range of rounds', () => {
	test.each<[string, number | null, number | null, number[]]>([
		['everything without a wish', null, null, [1, 2, 3, 5]],
		['from one on', 2, null, [2, 3, 5]],
		['up to one', null, 3, [1, 2, 3]],
		['both ends are in it', 2, 3, [2, 3]],
		['the wrong way round', 3, 2, [2, 3]],
		['an end that no round has', 4, 9, [3, 5]],
		['one round has the one before beside it', 3, 3, [2, 3]],
		['the first has the one after', 1, 1, [1, 2]],
		['beyond all', 7, 9, [3, 5]]
	])('%s', (_name, from, to, expected) => {
		expect(numbers(from, to)).toEqual(expected);
	});

	test('of one round there is no more, of none nothing', () => {
		expect(roundsInRange([{ number: 4 }], { from: 1, to: 2 })).toEqual([{ number: 4 }]);
		expect(roundsInRange([], { from: null, to: null })).toEqual([]);
	});

	test('is a stretch of the rounds without a hole, of two at least', () => {
		const wish = fc.option(fc.integer({ min: -2, max: 9 }));
		const some = fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 2 });
		fc.assert(
			fc.property(some, wish, wish, (given, from, to) => {
				const all = given.toSorted((a, b) => a - b);
				const asked = given.map((number) => ({ number }));
				const chosen = roundsInRange(asked, { from, to }).map(({ number }) => number);
				expect(chosen.length).toBeGreaterThanOrEqual(2);
				const at = all.indexOf(chosen[0] ?? 0);
				expect(all.slice(at, at + chosen.length)).toEqual(chosen);
			})
		);
	});
});

const before = roundWith({
	f1: { aa: { consensus: 1 }, bb: { consensus: 3 }, cc: { consensus: 2 } },
	f2: { dd: { self: 2 }, ee: { self: 1, consensus: 1 }, ff: { consensus: 'none', self: 1 } }
});
const after = roundWith({
	f1: { aa: { consensus: 3 }, bb: { consensus: 2 }, cc: { consensus: 2 } },
	f2: { dd: { consensus: 4 }, ee: { self: 4, consensus: 2 }, ff: { consensus: 'none', self: 1 } }
});
const changes = changesBetween(before, after);
const moves = movesOf(changes, after.profile);

test('what rose and what fell: like with like, the largest first', () => {
	expect(moves.risen.map(({ key, value }) => [key, value])).toEqual([
		['aa', 50],
		['ee', 25]
	]);
	expect(moves.fallen.map(({ key, value }) => [key, value])).toEqual([['bb', -25]]);
});

test('fewer than three points are no move', () => {
	const slight = (level: number) => roundWith({ f1: { aa: { self: level }, bb: { self: level } } });
	const same = changesBetween(slight(2), slight(2));
	expect(movesOf(same, slight(2).profile)).toEqual({ risen: [], fallen: [] });
});

const united = votes([0, 0, 0, 0, 12]);
const mixed = votes([0, 4, 6, 4, 0]);
const divided = votes([6, 0, 0, 0, 6]);
const room = (a: number[], b: number[], c: number[]) =>
	roundWith({ f1: { aa: { votes: a }, bb: { votes: b }, cc: { votes: c } } }).profile;

describe('agreement over rounds', () => {
	test('counts criteria by the word, near-unanimity as united', () => {
		const counts = agreementCounts(room(united, mixed, divided));
		expect(counts).toEqual({ united: 1, mixed: 1, divided: 1 });
	});

	test('a room too small says nothing', () => {
		expect(agreementCounts(room(votes([1, 0, 0, 0, 2]), [], []))).toBeNull();
	});

	test.each<[string, number[][], number[][], [number, number, number]]>([
		['closer', [divided, mixed, mixed], [mixed, united, mixed], [3, 2, 0]],
		['further apart', [united, mixed, mixed], [divided, mixed, mixed], [3, 0, 1]],
		['only criteria of both rounds', [united, mixed, []], [united, [], mixed], [1, 0, 0]]
	])('%s', (_name, was, is, [compared, closer, apart]) => {
		const shift = agreementShift(room(was[0]!, was[1]!, was[2]!), room(is[0]!, is[1]!, is[2]!));
		expect(shift).toEqual({ compared, closer, apart });
	});
});

describe('the administration’s view against the room’s', () => {
	test('over the criteria that have both, by their weight', () => {
		const { profile } = roundWith({
			f1: {
				aa: { self: 4, votes: votes([0, 6, 6, 0, 0]), weight: 3 },
				bb: { self: 2, votes: votes([0, 0, 12, 0, 0]) },
				cc: { self: 0 }
			},
			f2: { dd: { self: 3 } }
		});
		expect(selfAgainstRoom(profile)).toEqual([
			{ field: 'f1', self: (3 * 100 + 50) / 4, room: (3 * 37.5 + 50) / 4, criteria: 2 }
		]);
	});
});

const measure = (state: MeasureInView['state'], criteria: string[], dueOn = '2022-01-01') => ({
	number: 1,
	title: 'M',
	field: 'f1',
	criteria,
	state,
	dueOn
});

describe('what worries, and what to decide', () => {
	test('what fell, what is overdue, what is contested', () => {
		const late = [measure('overdue', [], '2022-05-01'), measure('overdue', [], '2022-02-01')];
		const worries = worriesOf(moves, after.profile, [...late, measure('running', [])]);
		expect(worries.map(({ kind }) => kind)).toEqual(['fallen', 'overdue', 'overdue', 'contested']);
		expect(worries[1]).toMatchObject({ measure: { dueOn: '2022-02-01' } });
	});

	test('money first, then what nobody works on; one thing about a criterion', () => {
		const gaps = gapsOf(after.profile);
		const over = [{ year: 2022, over: 3_000 }];
		const all = decisionsOf(moves, after.profile, gaps, [], over);
		expect(all.map(({ kind }) => kind).slice(0, 3)).toEqual([
			'over-ceiling',
			'fallen-no-measure',
			'contested'
		]);
		const criteria = all.flatMap((decision) => {
			if (decision.kind === 'over-ceiling') return [];
			if (decision.kind === 'no-measure') return decision.gap.key;
			return decision.kind === 'contested' ? decision.criterion.key : decision.move.key;
		});
		expect(new Set(criteria).size).toBe(criteria.length);
	});

	test('a measure of a field that is not looked at is no worry here', () => {
		const elsewhere = { ...measure('overdue', ['aa']), field: 'f9' };
		const worries = worriesOf(moves, after.profile, [measure('overdue', ['aa']), elsewhere]);
		const told = worries.flatMap((one) => (one.kind === 'overdue' ? [one.measure.field] : []));
		expect(told).toEqual(['f1']);
	});

	test.each<[MeasureInView['state'], boolean]>([
		['running', false],
		['planned', false],
		['overdue', false],
		['done', true],
		['dropped', true]
	])('with a measure that is %s', (state, open) => {
		const decisions = decisionsOf(moves, after.profile, [], [measure(state, ['bb'])], []);
		expect(decisions.some(({ kind }) => kind === 'fallen-no-measure')).toBe(open);
	});
});
