import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Frequency } from './choices.ts';
import { digestDue, mondayOf, untold } from './digest.ts';

// 20 June 2022 is a Monday.
describe('when it is time for a digest', () => {
	test.each<[Frequency, string | null, string, number, boolean]>([
		['daily', null, '2022-06-21', 6, true],
		['daily', null, '2022-06-21', 5, false],
		['daily', '2022-06-20', '2022-06-21', 6, true],
		['daily', '2022-06-21', '2022-06-21', 23, false],
		// Somebody set the clock back: once told is told.
		['daily', '2022-06-22', '2022-06-21', 12, false],
		['weekly', null, '2022-06-23', 12, true],
		['weekly', '2022-06-19', '2022-06-20', 6, true],
		['weekly', '2022-06-20', '2022-06-26', 12, false],
		// The server was down on Monday: Tuesday makes up for it.
		['weekly', '2022-06-13', '2022-06-21', 6, true],
		['weekly', '2022-06-20', '2022-06-27', 6, true],
		['none', null, '2022-06-21', 12, false]
	])('%s, last on %s, on %s at %i: %s', (frequency, last, day, hour, due) => {
		expect(digestDue(frequency, last, { day, hour })).toBe(due);
	});

	test('a week begins on Monday', () => {
		const days = ['2022-06-20', '2022-06-21', '2022-06-26'];
		expect(new Set(days.map(mondayOf))).toEqual(new Set(['2022-06-20']));
		expect(mondayOf('2022-01-02')).toBe('2021-12-27');
	});
});

describe('what is new', () => {
	const overdue = { marks: ['a/measure-1:overdue', 'a/measure-2:overdue'] };
	const round = { marks: ['a/round-2-5:agree'] };

	test.each<[string, string[], unknown[]]>([
		['nothing was told', [], [overdue, round]],
		['all was told', [...overdue.marks, ...round.marks], []],
		['one more measure is overdue', ['a/measure-1:overdue', ...round.marks], [overdue]],
		[
			'it was soon due when it was told',
			['a/measure-1:soon', 'a/measure-2:soon'],
			[overdue, round]
		],
		['told of another place', ['b/round-2-5:agree', ...overdue.marks], [round]]
	])('%s', (_, told, expected) => {
		expect(untold([overdue, round], new Set(told))).toEqual(expected);
	});

	test('whoever was told of everything is told of nothing', () => {
		const notice = fc.record({ marks: fc.array(fc.string(), { minLength: 1 }) });
		fc.assert(
			fc.property(fc.array(notice), (notices) => {
				expect(untold(notices, new Set(notices.flatMap(({ marks }) => marks)))).toEqual([]);
				expect(untold(notices, new Set())).toEqual(notices);
			})
		);
	});
});
