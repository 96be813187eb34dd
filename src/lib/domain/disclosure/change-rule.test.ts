import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween, mayRepublish, overlap, progressSafe } from './change-rule.ts';
import { anyContributors, contributors, renewed } from './contributors.test-support.ts';

describe('rule 8: nobody or at least k enter and leave', () => {
	const ten = contributors('m', 10);
	const six = contributors('n', 6);

	test.each([
		['example 7: five renew', renewed(ten, 5), false],
		['example 7: six renew', renewed(ten, 6), true],
		['example 7: one revokes', ten.slice(1), false],
		['example 7: six renew and one revokes: in 6, out 7', renewed(ten, 7).slice(1), true],
		['nothing changes', ten, true],
		['example 4: one joins', [...ten, ...contributors('n', 1)], false],
		['six join', [...ten, ...six], true],
		['six join and one leaves', [...ten.slice(1), ...six], false],
		['six join, five others leave', [...ten.slice(5), ...six], false],
		['all renew', renewed(ten, 10), true],
		['all but one renew', renewed(ten, 9), true]
	])('%s', (_, next, expected) => {
		expect(mayRepublish(next, [ten], 6)).toBe(expected);
	});

	test('public ones do not count towards k', () => {
		const joining = [...contributors('n', 5), ...contributors('p', 1, { isPublic: true })];
		expect(mayRepublish([...ten, ...joining], [ten], 6)).toBe(false);
	});

	test('against every earlier publication, not only the latest', () => {
		const second = renewed(ten, 6);
		// Back to the old rounds of five: far enough from the second, too near to the first.
		const third = [...ten.slice(0, 5), ...second.slice(5)];
		expect(mayRepublish(second, [ten], 6)).toBe(true);
		expect(mayRepublish(third, [ten], 6)).toBe(false);
		expect(mayRepublish(renewed(second, 6), [ten, second], 6)).toBe(true);
	});

	test('a changed round enters and leaves', () => {
		const change = changeBetween(ten, renewed(ten, 2));
		expect(change.entering.map(({ round }) => round)).toEqual(['m1-1+', 'm2-1+']);
		expect(change.leaving.map(({ round }) => round)).toEqual(['m1-1', 'm2-1']);
	});
});

describe('whatever the cells are', () => {
	test('the change rule is symmetric, and a cell may always be published as it was', () => {
		fc.assert(
			fc.property(anyContributors, anyContributors, (one, other) => {
				expect(mayRepublish(one, [other], 6)).toBe(mayRepublish(other, [one], 6));
				expect(mayRepublish(one, [one.toReversed()], 6)).toBe(true);
			})
		);
	});

	test('the order of earlier publications and of contributors never matters', () => {
		fc.assert(
			fc.property(anyContributors, fc.array(anyContributors), (next, earlier) => {
				const turned = earlier.toReversed().map((cell) => cell.toReversed());
				expect(mayRepublish(next.toReversed(), turned, 6)).toBe(mayRepublish(next, earlier, 6));
			})
		);
	});

	test('what may be published again with a larger k may be with a smaller one', () => {
		fc.assert(
			fc.property(anyContributors, anyContributors, (one, other) => {
				if (mayRepublish(one, [other], 7)) expect(mayRepublish(one, [other], 6)).toBe(true);
			})
		);
	});

	test('cells overlap where they share a contribution, in both directions', () => {
		fc.assert(
			fc.property(anyContributors, anyContributors, (one, other) => {
				const names = new Set(other.map(({ municipality }) => municipality));
				const shared = one.some(({ municipality }) => names.has(municipality));
				expect(overlap(one, other)).toBe(shared);
				expect(overlap(other, one)).toBe(shared);
			})
		);
		expect(overlap(contributors('m', 3), renewed(contributors('m', 3), 3))).toBe(false);
	});
});

describe('rule 15: those of the level cell without a change', () => {
	const level = contributors('m', 20);
	const compared = (count: number) =>
		level.slice(0, count).map((one) => ({ ...one, since: `${one.municipality}-0` }));

	test.each([
		[20, true],
		[19, false],
		[15, false],
		[14, true],
		[6, true]
	])('with %d of 20 compared: %s', (count, expected) => {
		expect(progressSafe(level, compared(count), 6)).toBe(expected);
	});
});
