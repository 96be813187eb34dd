import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growth, tooMuchGrowth } from '#tests/support/growth.ts';
import { criterionWith, instrumentWith } from '../scoring/sample.test-support.ts';
import { formerlyOn, keysBetween } from './formerly.ts';
import { fittingKeys, unmatchedKeys } from './mapping.ts';
import { readInstrument } from './read.ts';
import type { Instrument } from './schema.ts';

const version = (name: string, keys: readonly string[]): Instrument =>
	instrumentWith({ f1: keys.map((key) => criterionWith(key, [1])) }, name);

/** A version published on another one. */
function onTop(base: Instrument, now: Instrument, keys: Record<string, string>): Instrument {
	return { ...now, formerly: formerlyOn(base, keys, now) };
}

const one = version('1.0', ['aa', 'bb']);
const two = onTop(one, version('1.1', ['orte', 'bb']), { aa: 'orte' });
const three = onTop(two, version('1.2', ['treff', 'bb']), { orte: 'treff' });

describe('what a key of one version is called in another', () => {
	test.each<[string, Instrument, Instrument, string, string]>([
		['renamed', one, two, 'aa', 'orte'],
		['left alone', one, two, 'bb', 'bb'],
		['renamed twice', one, three, 'aa', 'treff'],
		['back again', three, one, 'treff', 'aa'],
		['the step between', two, three, 'orte', 'treff'],
		['within one version', two, two, 'orte', 'orte']
	])('%s', (_name, from, into, key, expected) => {
		expect(keysBetween(from, into)(key)).toBe(expected);
	});

	test('what was renamed and then removed is called nothing now', () => {
		const gone = onTop(two, version('1.2', ['bb']), {});
		expect(gone.formerly?.map(({ keys }) => keys)).toEqual([{}, {}]);
	});

	test('a word that every object knows is a key like any other', () => {
		expect(keysBetween(one, two)('constructor')).toBe('constructor');
	});

	test('over any number of versions it is the same as step by step', () => {
		const step = fc.array(fc.nat(5), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(step, (steps) => {
				let count = 0;
				const versions = [version('1.0', ['aa', 'bb', 'cc', 'dd', 'ee', 'ff'])];
				for (const at of steps) {
					const last = versions.at(-1)!;
					const keys = last.fields[0]!.goals[0]!.criteria.map(({ key }) => key);
					const fresh = `new-${(count += 1)}`;
					const now = version(`1.${count}`, keys.with(at, fresh));
					versions.push(onTop(last, now, { [keys[at]!]: fresh }));
				}
				const last = versions.at(-1)!;
				for (const key of ['aa', 'bb', 'cc', 'dd', 'ee', 'ff']) {
					const slowly = versions
						.slice(1)
						.reduce((name, into, index) => keysBetween(versions[index]!, into)(name), key);
					expect(keysBetween(versions[0]!, last)(key)).toBe(slowly);
					expect(keysBetween(last, versions[0]!)(slowly)).toBe(key);
				}
			})
		);
	});
});

describe('keys that can be matched', () => {
	test('are those that are gone and those that are new, of one kind', () => {
		const now = version('1.1', ['orte', 'bb']);
		expect(unmatchedKeys(one, now, 'criterion')).toEqual({ gone: ['aa'], fresh: ['orte'] });
		expect(unmatchedKeys(one, now, 'field')).toEqual({ gone: [], fresh: [] });
	});

	test.each<[string, Record<string, string>, Record<string, string>]>([
		['one that is gone with one that is new', { aa: 'orte' }, { aa: 'orte' }],
		['one that is still there', { bb: 'orte' }, {}],
		['one that was there before', { aa: 'bb' }, {}],
		['one that never was', { zz: 'orte' }, {}],
		['a field with a criterion', { f1: 'orte' }, {}],
		['two with the same one', { aa: 'orte', cc: 'orte' }, {}]
	])('%s', (_name, keys, expected) => {
		const base = version('1.0', ['aa', 'bb', 'cc']);
		expect(fittingKeys(base, version('1.1', ['orte', 'bb']), keys)).toEqual(expected);
	});
});

test('keys of then without end are refused, and at once', () => {
	const withKeys = (count: number) => {
		const keys = Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, `n${at}`]));
		return { ...one, version: '1.1', formerly: [{ key: one.key, version: '1.0', keys }] };
	};
	const files = { small: withKeys(2_000), tenfold: withKeys(20_000) };
	expect(readInstrument(files.small)).toMatchObject({ ok: false });
	expect(growth((size) => readInstrument(files[size]))).toBeLessThan(tooMuchGrowth);
	expect(growth((size) => fittingKeys(one, two, files[size].formerly[0]?.keys ?? {}))).toBeLessThan(
		tooMuchGrowth
	);
});
