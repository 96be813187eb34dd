import { describe, expect, test } from 'vitest';
import { maskSmallCounts } from './small-counts.ts';

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
const publish = (counts: readonly number[]) => maskSmallCounts({ counts, total: sumOf(counts) });

describe('small counts', () => {
	test.each<[why: string, counts: number[], told: (number | null)[], total: number | null]>([
		['nothing is small', [5, 3, 4], [5, 3, 4], 12],
		['one is small: the total would give it away', [5, 3, 2], [5, 3, null], null],
		['two are, and could be 2 and 0, 1 and 1, 0 and 2', [5, 1, 1], [5, null, null], 7],
		['two come to 1: none of them is 2', [5, 1, 0], [5, null, null], null],
		['two come to 3: none of them is 0', [5, 2, 1], [5, null, null], null],
		['two come to 4: each is 2', [5, 2, 2], [5, null, null], null],
		['three come to 4', [5, 2, 2, 0], [5, null, null, null], 9],
		['three come to 5: none of them is 0', [5, 2, 2, 1], [5, null, null, null], null],
		['they come to nothing: each is 0', [5, 0, 0], [5, null, null], null],
		['all are small', [1, 1, 0], [null, null, null], 2],
		['no kinds at all', [], [], 0]
	])('%s', (_why, counts, told, total) => {
		expect(publish(counts)).toEqual({ counts: told, total });
	});

	/**
	 * Against somebody who knows this rule: of all columns that are told alike, what is withheld is
	 * never the same in all. Where the total is told, each could even be 0, 1 or 2.
	 */
	test.each([1, 2, 3, 4])('in a column of %i no withheld count can be worked out', (length) => {
		const alike = new Map<string, number[][]>();
		for (const counts of columnsOf(length, 5)) {
			const told = JSON.stringify(publish(counts));
			alike.set(told, [...(alike.get(told) ?? []), counts]);
		}
		for (const [told, columns] of alike) {
			const { counts, total } = JSON.parse(told) as ReturnType<typeof publish>;
			counts.forEach((count, at) => {
				if (count !== null) return;
				const possible = new Set(columns.map((column) => column[at]));
				expect(possible.size, told).toBeGreaterThanOrEqual(total === null ? 2 : 3);
			});
		}
	});
});

/** Every column of this length with counts up to the highest. */
function columnsOf(length: number, highest: number): number[][] {
	if (length === 0) return [[]];
	return columnsOf(length - 1, highest).flatMap((column) =>
		Array.from({ length: highest + 1 }, (_, count) => [...column, count])
	);
}
