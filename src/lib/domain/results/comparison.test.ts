import { expect, test } from 'vitest';
import { chosenAmong, earlierThan } from './comparison.ts';

const rounds = [{ number: 1 }, { number: 3 }, { number: 4 }, { number: 6 }];

test('only earlier rounds are compared with, the latest first', () => {
	expect(earlierThan(rounds, 4)).toEqual([{ number: 3 }, { number: 1 }]);
	expect(earlierThan(rounds, 1)).toEqual([]);
});

test.each([
	['without a wish the round before', null, 3],
	['the one asked for', 1, 1],
	['for one that is not earlier the round before', 6, 3],
	['for one that is not there the round before', 2, 3],
	['for nonsense the round before', Number.NaN, 3]
])('%s', (_name, wanted, expected) => {
	expect(chosenAmong(earlierThan(rounds, 4), wanted)?.number).toBe(expected);
});

test('a first round has nothing to be compared with', () => {
	expect(chosenAmong([], 1)).toBeNull();
});
