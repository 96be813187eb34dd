import { describe, expect, expectTypeOf, test } from 'vitest';
import { publishedCellSchema, type CellDraft, type PublishedCell } from './published-cell.ts';

const draft: CellDraft = {
	measure: 'level',
	field: 'f1',
	group: 'small',
	series: 1,
	release: 'r1',
	date: '2022-06-21',
	n: 9,
	q1: 45,
	median: 60,
	q3: 70
};

describe('an unrounded value cannot reach an output', () => {
	/** What every chart, table and export takes. */
	const medianIn = (cell: PublishedCell) => cell.median;

	test('numbers that nobody vouched for are no published cell', () => {
		expectTypeOf<CellDraft>().not.toExtend<PublishedCell>();
		// @ts-expect-error -- the very point: an output does not take a cell that was not published
		expect(medianIn({ ...draft, median: 58.5 })).toBe(58.5);
		// @ts-expect-error -- nor the right numbers, if they did not come out of a publication
		expect(medianIn(draft)).toBe(60);
	});

	test('a stored one that is read is', () => {
		expect(medianIn(publishedCellSchema.parse(draft))).toBe(60);
	});
});

test.each<[string, unknown]>([
	['nothing at all', null],
	['an unrounded quartile', { ...draft, q1: 47 }],
	['a number between two', { ...draft, median: 58.5 }],
	['quartiles out of order', { ...draft, q1: 65 }],
	['a level below 0', { ...draft, q1: -5 }],
	['a level above 100', { ...draft, q3: 105 }],
	['four others', { ...draft, n: 4 }],
	['the lowest beside it', { ...draft, lowest: 20 }],
	['no date', { ...draft, date: 'June 2022' }]
])('%s is refused', (_, json) => {
	expect(publishedCellSchema.safeParse(json).success).toBe(false);
});

test('changes may be below nought', () => {
	const progress = { ...draft, measure: 'progress', q1: -10, median: 0, q3: 5 };
	expect(publishedCellSchema.parse(progress)).toEqual(progress);
});
