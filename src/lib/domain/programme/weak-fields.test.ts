import { expect, test } from 'vitest';
import { publishedCellSchema } from '../disclosure/published-cell.ts';
import { weakestFirst } from './weak-fields.ts';

const across = (field: string, q1: number, median: number) => ({
	field,
	cell: publishedCellSchema.parse({
		...{ measure: 'level', field, group: null, series: 1, release: 'r', date: '2026-01-01' },
		...{ n: 7, q1, median, q3: 90 }
	})
});

test('the weakest comes first, and what was not published last', () => {
	const unpublished = { field: 'f0', cell: null };
	const order = weakestFirst([
		unpublished,
		across('f3', 30, 50),
		across('f2', 40, 45),
		across('f1', 35, 50),
		across('f5', 35, 50)
	]);
	expect(order.map(({ field }) => field)).toEqual(['f2', 'f3', 'f1', 'f5', 'f0']);
	expect(order.at(-1)).toBe(unpublished);
});
