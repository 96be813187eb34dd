import { expect, test } from 'vitest';
import { recent } from './recent.ts';

test('keeps no more than its limit and forgets what was unused longest', () => {
	const cache = recent<number>(2);
	let made = 0;
	const ask = (key: string) => cache.of(key, () => ++made);
	expect([ask('a'), ask('b'), ask('a'), ask('c')]).toEqual([1, 2, 1, 3]);
	expect(cache.size).toBe(2);
	expect(ask('a')).toBe(1);
	expect(ask('b')).toBe(4);
});
