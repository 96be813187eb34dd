import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publish } from './publish-value.ts';

describe('rule 13: what is published is a multiple of five', () => {
	test.each([
		[52.5, 55],
		[2.4, 0],
		[2.5, 5],
		[-2.5, 0],
		[-7.5, -5],
		[47, 45],
		[58.5, 60],
		[0, 0],
		[-0, 0],
		[100, 100],
		[-100, -100],
		// Sums of thirds that floating point leaves a little too low.
		[52.499999999999, 55],
		[52.4999999, 50]
	])('example 3: %d is published as %d', (value, expected) => {
		expect(publish(value)).toBe(expected);
	});

	const value = fc.double({ min: -100, max: 100, noNaN: true });
	const step = fc.constantFrom(1, 2, 5, 10);

	test('never −0, always a multiple of the step, and at most half a step away', () => {
		fc.assert(
			fc.property(value, step, (exact, by) => {
				const told = publish(exact, by);
				expect(Object.is(told, -0)).toBe(false);
				expect(Number.isInteger(told / by)).toBe(true);
				expect(Math.abs(told - exact)).toBeLessThanOrEqual(by / 2 + 1e-9);
			})
		);
	});

	test('publishing twice changes nothing, and a higher value is never published lower', () => {
		fc.assert(
			fc.property(value, value, step, (one, other, by) => {
				expect(publish(publish(one, by), by)).toBe(publish(one, by));
				const [low, high] = [Math.min(one, other), Math.max(one, other)];
				expect(publish(low, by)).toBeLessThanOrEqual(publish(high, by));
			})
		);
	});
});
