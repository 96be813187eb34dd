import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sample } from '../scoring/sample.test-support.ts';
import { effectOf, roundBefore, type Effect, type Outcome } from './effect.ts';
import { chainRound } from './rounds.test-support.ts';

const days = ['2020-09-24', '2021-01-28', '2022-06-18'];

function roundsWith(...samples: (Sample | null)[]) {
	return samples.map((sample, index) =>
		chainRound(index + 1, days[index] ?? '', sample ? { orte: sample } : { other: { self: 1 } })
	);
}

function outcome(effect: Effect): Outcome['kind'] | Effect['kind'] {
	return effect.kind === 'followed' ? effect.outcome.kind : effect.kind;
}

describe('what became of a criterion', () => {
	test.each<[string, (Sample | null)[], Partial<Outcome>]>([
		[
			'rose from round to round: the first and the last count',
			[{ consensus: 0 }, { consensus: 1 }, { consensus: 2 }],
			{ kind: 'risen', before: 0, after: 50, value: 50, note: null }
		],
		[
			'fell',
			[{ consensus: 2 }, { consensus: 2 }, { consensus: 1 }],
			{ kind: 'fallen', before: 50, after: 25, value: -25 }
		],
		[
			'rose, and fell back: it stayed',
			[{ consensus: 1 }, { consensus: 2 }, { consensus: 1 }],
			{ kind: 'unchanged', before: 25, after: 25, value: 0 }
		],
		[
			'was found in another way, with a self-view in both: the self-views are compared',
			[{ consensus: 1, self: 2 }, null, { self: 3 }],
			{ kind: 'risen', before: 50, after: 75, value: 25, note: 'self' }
		],
		[
			'was found in another way, and nothing is alike',
			[{ consensus: 1 }, null, { self: 3 }],
			{ kind: 'different-origin', before: 25, after: 75 }
		],
		[
			'was not asked in the last round: the one before tells',
			[{ consensus: 1 }, { consensus: 2 }, null],
			{ kind: 'risen', before: 25, after: 50 }
		],
		['was never asked again', [{ consensus: 1 }, null, null], { kind: 'unknown' }],
		[
			'had no result when it was found',
			[{ self: 'cannot-judge' }, { consensus: 2 }, { consensus: 3 }],
			{ kind: 'unknown' }
		]
	])('%s', (_, samples, expected) => {
		const effect = effectOf('orte', 1, roundsWith(...samples), []);
		expect(effect).toMatchObject({ kind: 'followed', outcome: expected });
	});

	test('is held against the round it was found in, not against the first', () => {
		const rounds = roundsWith({ consensus: 0 }, { consensus: 3 }, { consensus: 2 });
		const effect = effectOf('orte', 2, rounds, []);
		expect(effect).toMatchObject({
			at: { round: 2, title: 'Runde 2', score: 75, origin: 'consensus' },
			later: [{ round: 3, score: 50 }],
			outcome: { kind: 'fallen', before: 75, after: 50, value: -25 }
		});
	});

	test.each<[string, string | null, number | null, Effect['kind']]>([
		['without a criterion', null, 1, 'no-criterion'],
		['without a round', 'orte', null, 'no-round'],
		['in a round that is not completed', 'orte', 9, 'no-round'],
		['in the latest round', 'orte', 3, 'awaiting']
	])('%s cannot be told yet', (_, key, from, expected) => {
		const rounds = roundsWith({ consensus: 0 }, { consensus: 1 }, { consensus: 2 });
		expect(outcome(effectOf(key, from, rounds, []))).toBe(expected);
	});

	test('counts the measures that had begun by then', () => {
		const rounds = roundsWith({ consensus: 0 }, { consensus: 1 }, { consensus: 2 });
		const effect = effectOf('orte', 1, rounds, ['2021-01-28', '2021-02-01', '2022-09-01']);
		expect(effect).toMatchObject({ later: [{ begun: 1 }, { begun: 2 }] });
	});

	test('says where the questionnaire was another one', () => {
		const rounds = [
			chainRound(1, '2020-09-24', { orte: { consensus: 0 } }, '1.0'),
			chainRound(2, '2021-01-28', { orte: { consensus: 1 } }, '1.0'),
			chainRound(3, '2022-06-18', { orte: { consensus: 2 } }, '2.0')
		];
		const effect = effectOf('orte', 1, rounds, []);
		expect(effect).toMatchObject({
			later: [{ versionsDiffer: false }, { versionsDiffer: true }],
			outcome: { kind: 'risen' }
		});
	});

	const sample = fc.record(
		{
			self: fc.integer({ min: 0, max: 4 }),
			consensus: fc.integer({ min: 0, max: 4 })
		},
		{ requiredKeys: [] }
	);

	test('never compares what was found in different ways as if it were alike', () => {
		fc.assert(
			fc.property(sample, sample, (was, is) => {
				const effect = effectOf('orte', 1, roundsWith(was, is), []);
				if (effect.kind !== 'followed') throw new Error('two rounds follow each other');
				const { outcome: told, at, later } = effect;
				const alike = at.origin === later[0]?.origin;
				if (told.kind === 'different-origin') expect(alike).toBe(false);
				else if (told.kind !== 'unknown' && !alike) expect(told.note).toBe('self');
			})
		);
	});

	test('does not depend on the order in which rounds come', () => {
		fc.assert(
			fc.property(sample, sample, sample, (...samples) => {
				const rounds = roundsWith(...samples);
				expect(effectOf('orte', 1, rounds.toReversed(), [])).toEqual(
					effectOf('orte', 1, rounds, [])
				);
			})
		);
	});
});

test.each([
	['2020-09-23', null],
	['2020-09-24', 1],
	['2021-02-01', 2],
	['2030-01-01', 3]
])('what begins on %s begins with round %j', (day, expected) => {
	expect(roundBefore(roundsWith({}, {}, {}), day)).toBe(expected);
});
