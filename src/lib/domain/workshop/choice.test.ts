import { describe, expect, test } from 'vitest';
import { choiceWords, readChoice } from './choice.ts';

describe('a choice', () => {
	test.each([
		['0', 0],
		['4', 4],
		['5', null],
		['04', null],
		['-1', null],
		['1.5', null],
		['', null],
		['cannot-judge', 'cannot-judge'],
		['abstain', 'abstain'],
		['Abstain', null]
	] as const)('sent as %j on a scale 0–4 is %j', (word, expected) => {
		expect(readChoice(word, 4)).toBe(expected);
	});

	test('of a scale is every word that can be read on it', () => {
		expect(choiceWords(4)).toEqual(['0', '1', '2', '3', '4', 'cannot-judge', 'abstain']);
		expect(choiceWords(4).map((word) => readChoice(word, 4))).not.toContain(null);
	});
});
