import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween } from './changes.ts';
import { headlineOf } from './headline.ts';
import { roundWith, votes, type Sample, type SampleRound } from './sample.test-support.ts';

/** One criterion per field: f1, f2 … */
function fieldsWith(...samples: Sample[]): SampleRound {
	return Object.fromEntries(
		samples.map((sample, at) => [`f${at + 1}`, { [`c${at + 1}`]: sample }])
	);
}

function headline(after: SampleRound, before?: SampleRound) {
	const now = roundWith(after);
	return headlineOf(now.profile, before ? changesBetween(roundWith(before), now) : null);
}

const self = (...levels: number[]) => fieldsWith(...levels.map((level) => ({ self: level })));

describe('what the headline is about', () => {
	test.each<[string, SampleRound, SampleRound | undefined]>([
		['no-values', fieldsWith({}, {}), undefined],
		['no-values', fieldsWith({}, {}), self(1, 2)],
		['first-round', self(1, 2), undefined],
		['unchanged', self(1, 2), self(1, 2)],
		['all-risen', self(2, 3), self(1, 2)],
		['all-fallen', self(0, 1), self(1, 2)],
		['risen', self(2, 2), self(1, 2)],
		['fallen', self(0, 2), self(1, 2)],
		['mixed', self(2, 1, 3), self(1, 2, 3)],
		['risen', fieldsWith({ self: 3 }, { self: 3 }), fieldsWith({ self: 1 }, { consensus: 1 })],
		['different-origin', fieldsWith({ self: 3 }, {}), fieldsWith({ consensus: 1 }, {})],
		['not-comparable', fieldsWith({ self: 3 }), fieldsWith({})]
	])('%s', (kind, after, before) => {
		expect(headline(after, before).kind).toBe(kind);
	});

	test('a field of different origin is counted apart, never as risen or fallen', () => {
		const told = headline(
			fieldsWith({ self: 4 }, { self: 4 }, {}),
			fieldsWith({ consensus: 0 }, { self: 3 }, {})
		);
		expect(told.counts).toEqual({
			fields: 3,
			scored: 2,
			risen: 1,
			fallen: 0,
			unchanged: 0,
			differentOrigin: 1
		});
		expect(told.strongestRise).toEqual({ fields: ['f2'], value: 25, basis: 'self' });
	});

	test('it says where the self-view stands in for the result', () => {
		const told = headline(
			fieldsWith({ self: 2, consensus: 4 }, { self: 3 }),
			fieldsWith({ self: 1 }, { self: 3 })
		);
		expect(told).toMatchObject({ kind: 'risen', basis: 'self', bySelfInstead: 1 });
	});

	test('it carries the notice that versions differ', () => {
		const now = roundWith(self(2), '2.0');
		const changes = changesBetween(roundWith(self(1)), now);
		expect(headlineOf(now.profile, changes).versionsDiffer).toBe(true);
	});
});

describe('the strongest change', () => {
	test('is named with its sign', () => {
		const told = headline(self(4, 2, 0, 1), self(1, 1, 2, 2));
		expect(told.strongestRise).toMatchObject({ fields: ['f1'], value: 75 });
		expect(told.strongestFall).toMatchObject({ fields: ['f3'], value: -50 });
	});

	test('two that tie are both named, three are none', () => {
		expect(headline(self(2, 2, 3), self(1, 1, 3)).strongestRise?.fields).toEqual(['f1', 'f2']);
		expect(headline(self(2, 2, 2), self(1, 1, 1)).strongestRise).toBeNull();
	});

	test('there is none where nothing rose', () => {
		expect(headline(self(1), self(1)).strongestRise).toBeNull();
	});
});

describe('the lowest field', () => {
	test('is still the lowest only if it was before', () => {
		expect(headline(self(1, 2), self(0, 2)).lowest).toEqual({
			fields: ['f1'],
			score: 25,
			still: true
		});
		expect(headline(self(1, 2), self(3, 2)).lowest).toMatchObject({ still: false });
		expect(headline(self(1, 2)).lowest).toMatchObject({ still: false });
	});

	test('is not called still the lowest where a field was not compared', () => {
		const before = fieldsWith({ self: 0 }, { consensus: 2 });
		expect(headline(self(1, 2), before).lowest).toMatchObject({ fields: ['f1'], still: false });
	});

	test('is not called still the lowest where the self-views compared say otherwise', () => {
		const after = fieldsWith({ self: 4, consensus: 0 }, { self: 2 });
		expect(headline(after, self(1, 3)).lowest).toMatchObject({ fields: ['f1'], still: false });
	});

	test('two that tie are both named; three, or all, are none', () => {
		expect(headline(self(1, 1, 2)).lowest?.fields).toEqual(['f1', 'f2']);
		expect(headline(self(1, 1, 1, 2)).lowest).toBeNull();
		expect(headline(self(1, 1)).lowest).toBeNull();
		expect(headline(self(1)).lowest).toBeNull();
	});
});

describe('the field over which the room was furthest apart', () => {
	const apart = { votes: votes([6, 0, 0, 0, 6]) };
	const mixed = { votes: votes([2, 4, 2, 4, 2]) };
	const close = { votes: votes([0, 0, 9, 4, 0]) };

	test('is named by the mean of its published agreements', () => {
		const told = headline({ f1: { aa: close, bb: mixed }, f2: { cc: apart, dd: mixed } });
		expect(told.divided).toMatchObject({ field: 'f2', criteria: 2 });
	});

	test.each<[string, SampleRound]>([
		[
			'where only one field was voted on',
			{ f1: { aa: apart, bb: apart }, f2: { cc: { self: 1 } } }
		],
		['where one item stands for a field', { f1: { aa: close, bb: close }, f2: { cc: apart } }],
		['where two tie', { f1: { aa: apart, bb: mixed }, f2: { cc: mixed, dd: apart } }],
		[
			'where everyone is united',
			{ f1: { aa: close, bb: close }, f2: { cc: close, dd: { votes: votes([0, 0, 8, 4, 0]) } } }
		],
		['where rooms were too small to show', { f1: { aa: { votes: votes([3, 0, 0, 0, 3]) } } }]
	])('is not named %s', (_, round) => {
		expect(headline(round).divided).toBeNull();
	});
});

test('whatever the rounds are, the headline never counts what was not compared like with like', () => {
	const sample = fc.record({ self: fc.nat(4), consensus: fc.nat(4) }, { requiredKeys: [] });
	const samples = fc.array(sample, { minLength: 7, maxLength: 7 });
	fc.assert(
		fc.property(samples, samples, (before, after) => {
			const [was, now] = [roundWith(fieldsWith(...before)), roundWith(fieldsWith(...after))];
			const changes = changesBetween(was, now);
			const { counts, strongestRise, strongestFall } = headlineOf(now.profile, changes);
			const like = [...changes.fields]
				.filter(([, { kind }]) => kind === 'like')
				.map(([key]) => key);
			expect(counts.risen + counts.fallen + counts.unchanged).toBe(like.length);
			expect(like).toEqual(expect.arrayContaining([...(strongestRise?.fields ?? [])]));
			expect(like).toEqual(expect.arrayContaining([...(strongestFall?.fields ?? [])]));
		})
	);
});
