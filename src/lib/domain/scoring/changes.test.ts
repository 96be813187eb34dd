import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownChange } from './change.ts';
import { changesBetween } from './changes.ts';
import { roundWith, votes, type SampleRound } from './sample.test-support.ts';

function changes(before: SampleRound, after: SampleRound) {
	return changesBetween(roundWith(before), roundWith(after));
}

const median = (level: number) => votes([0, 0, 0, 0, 0].with(level, 6));

describe('between two versions of the instrument', () => {
	test('only equal keys are compared, and it is said', () => {
		const before = roundWith({ f1: { aa: { self: 1 }, bb: { self: 4 } } });
		const after = roundWith(
			{ f1: { aa: { self: 2 }, new: { self: 0 } }, f8: { cc: { self: 1 } } },
			'2.0'
		);
		const between = changesBetween(before, after);
		expect(between.versionsDiffer).toBe(true);
		expect(between.fields.get('f1')).toMatchObject({
			kind: 'like',
			delta: 25,
			compared: 1,
			of: 2,
			partial: true
		});
		expect(between.fields.get('f8')).toEqual({ kind: 'none' });
		expect(between.criteria.get('new')).toEqual({ kind: 'none' });
		expect(between.overall).toEqual({ kind: 'none' });
	});
});

describe('the overall change', () => {
	test('is the mean of the fields', () => {
		const between = changes(
			{ f1: { aa: { self: 1 } }, f2: { bb: { consensus: 2 } } },
			{ f1: { aa: { self: 3 } }, f2: { bb: { consensus: 2 } } }
		);
		expect(between.overall).toMatchObject({ kind: 'like', basis: 'mixed', delta: 25, compared: 2 });
		expect(between.versionsDiffer).toBe(false);
	});

	test('is „anders ermittelt“ as soon as one field is', () => {
		const between = changes(
			{ f1: { aa: { self: 1 } }, f2: { bb: { consensus: 2 } } },
			{ f1: { aa: { self: 3 } }, f2: { bb: { self: 2 } } }
		);
		expect(between.overall).toEqual({ kind: 'different-origin', before: 37.5, after: 62.5 });
	});

	test('is none where one field has no value', () => {
		const between = changes(
			{ f1: { aa: { self: 1 } }, f2: { bb: {} } },
			{ f1: { aa: { self: 1 } }, f2: { bb: {} } }
		);
		expect(between.overall).toEqual({ kind: 'none' });
	});
});

const sample = fc.record(
	{ self: fc.nat(4), consensus: fc.nat(4), votes: fc.constantFrom(median(0), median(3)) },
	{ requiredKeys: [] }
);
const round = fc.record({
	f1: fc.record({ aa: sample, bb: sample, cc: sample }),
	f2: fc.record({ dd: sample })
}) as fc.Arbitrary<SampleRound>;

describe('whatever the two rounds are', () => {
	test('a change is antisymmetric', () => {
		fc.assert(
			fc.property(round, round, (before, after) => {
				const [there, back] = [changes(before, after), changes(after, before)];
				for (const [key, change] of [...there.fields, ...there.criteria]) {
					const other = back.fields.get(key) ?? back.criteria.get(key);
					expect(other?.kind).toBe(change.kind);
					if (change.kind !== 'like' || other?.kind !== 'like') continue;
					expect(other.delta + change.delta).toBe(0);
					expect(shownChange(other.delta).value + shownChange(change.delta).value).toBe(0);
				}
			})
		);
	});

	test('where all origins are equal, a change is the difference of the results shown', () => {
		fc.assert(
			fc.property(round, (before) => {
				const [was, is] = [roundWith(before), roundWith(before)];
				for (const [index, change] of [...changesBetween(was, is).fields.values()].entries()) {
					const score = is.profile.fields[index]?.score ?? null;
					if (change.kind === 'like') expect(change).toMatchObject({ delta: 0, after: score });
					else expect(score).toBeNull();
				}
			})
		);
	});
});
