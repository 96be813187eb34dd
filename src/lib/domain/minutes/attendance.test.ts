import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protectAttendance, type ProtectedCount } from './attendance.ts';

const shownOf = (counts: readonly number[]) =>
	protectAttendance(
		counts.map((joined, index) => ({ perspective: String(index), joined })),
		0
	).perspectives.map(({ joined }) => joined);

describe('attendance in the minutes', () => {
	test.each<[number[], ProtectedCount[]]>([
		[
			[12, 9, 6, 5],
			[12, 9, 6, 5]
		],
		[
			[12, 9, 3, 4],
			[12, 9, 'fewer-than-5', 'fewer-than-5']
		],
		// Alone it would be the total minus the others.
		[
			[12, 9, 6, 3],
			[12, 9, 'at-least-5', 'fewer-than-5']
		],
		// Together 0 or together 8: each would be known.
		[
			[12, 9, 0, 0],
			[12, 'at-least-5', 'fewer-than-5', 'fewer-than-5']
		],
		[
			[12, 9, 4, 4],
			[12, 'at-least-5', 'fewer-than-5', 'fewer-than-5']
		],
		// Exactly five beside nobody: the sum leaves one solution, so one more is hidden.
		[
			[12, 9, 5, 0],
			[12, 'at-least-5', 'at-least-5', 'fewer-than-5']
		]
	])('of %j shows %j', (counts, expected) => {
		expect(shownOf(counts)).toEqual(expected);
	});

	test('the total is said, and observers stand apart', () => {
		const groups = [{ perspective: 'a', joined: 7 }];
		expect(protectAttendance(groups, 2)).toMatchObject({ total: 7, observers: 'fewer-than-5' });
		expect(protectAttendance(groups, 0).observers).toBe(0);
		expect(protectAttendance(groups, 6).observers).toBe(6);
	});

	test('a small group is never told by the total while there is a larger one to hide it with', () => {
		expect.hasAssertions();
		const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 4 });
		fc.assert(
			fc.property(counts, (joined) => {
				const shown = shownOf(joined);
				const hidden = shown.flatMap((count, index) => (typeof count === 'number' ? [] : index));
				if (hidden.length === joined.length) return;
				const sum = hidden.reduce((total, index) => total + (joined[index] ?? 0), 0);
				for (const index of hidden) {
					expect(solutions(shown, hidden, sum, index)).toBeGreaterThan(1);
				}
			})
		);
	});
});

/** How many numbers a hidden group can have, given what is shown and the sum of the hidden. */
function solutions(
	shown: readonly ProtectedCount[],
	hidden: readonly number[],
	sum: number,
	index: number
): number {
	const rangeOf = (group: number): [number, number] =>
		shown[group] === 'fewer-than-5' ? [0, 4] : [5, sum];
	const others = hidden.filter((group) => group !== index);
	const lowest = others.reduce((total, group) => total + rangeOf(group)[0], 0);
	const highest = others.reduce((total, group) => total + rangeOf(group)[1], 0);
	const [from, to] = rangeOf(index);
	return Math.max(0, Math.min(to, sum - lowest) - Math.max(from, sum - highest) + 1);
}
