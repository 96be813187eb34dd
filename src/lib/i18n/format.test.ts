import { expect, test } from 'vitest';
import { listOf, signed } from './format.ts';

test('a change has its sign: a true minus, and nothing before 0', () => {
	expect([8, -3, 0, -0].map(signed)).toEqual(['+8', '−3', '0', '0']);
});

test('a list reads as its language does', () => {
	expect(listOf(['A', 'B', 'C'], 'de')).toBe('A, B und C');
	expect(listOf(['A', 'B', 'C'], 'en')).toBe('A, B and C');
});
