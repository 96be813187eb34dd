import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	isAddressWord,
	isMunicipalityAddress,
	proposedAddress,
	reservedWords
} from './addresses.ts';
import { isLand, lands } from './lands.ts';
import { populationOf } from './population.ts';

describe('the address that a name suggests', () => {
	test.each([
		['Kaiserslautern', 'kaiserslautern'],
		['Landkreis Weißenfehn', 'landkreis-weissenfehn'],
		['Fährenbrück', 'faehrenbrueck'],
		['ÖSTERMARWITZ', 'oestermarwitz'],
		// The umlaut as two characters, as some systems type it.
		['Lohmu\u0308nde', 'lohmuende'],
		['Auenrode (Wiehl) / Süd', 'auenrode-wiehl-sued'],
		['  Café-Łąka ', 'cafe-aka'],
		['2020 Modellkommunen', 'modellkommunen'],
		['Modellkommunen 2020', 'modellkommunen-2020'],
		['🙂 – 123', ''],
		[`${'a'.repeat(59)} b`, 'a'.repeat(59)]
	])('%j gives %j', (name, expected) => {
		expect(proposedAddress(name)).toBe(expected);
	});

	test('is an address word wherever it has two letters, and stays what it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (name) => {
				const proposed = proposedAddress(name);
				expect(proposed.length < 2 || isAddressWord(proposed)).toBe(true);
				expect(proposedAddress(proposed)).toBe(proposed);
			})
		);
	});
});

test('no reserved word can be the address of a municipality', () => {
	expect(reservedWords.filter(isMunicipalityAddress)).toEqual([]);
	expect(isMunicipalityAddress('loginhausen')).toBe(true);
});

test.each([
	['101228', 101_228],
	[' 101.228 ', 101_228],
	['101 228', 101_228],
	['101\u202f228', 101_228],
	['1,234,567', 1_234_567],
	['1', 1],
	['0', null],
	['-5', null],
	['20,5', null],
	['1.22', null],
	['rund 20000', null],
	['100000000', null],
	['', null]
])('the population %j is %j', (typed, expected) => {
	expect(populationOf(typed)).toBe(expected);
});

test('there are sixteen Länder', () => {
	expect(new Set(lands).size).toBe(16);
	expect(isLand('RP')).toBe(true);
	expect(isLand('DE-RP')).toBe(false);
});
