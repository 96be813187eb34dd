import { describe, expect, test } from 'vitest';
import { encode } from 'uqr';
import { qrPath } from './console-qr.ts';

describe('a QR code as a path', () => {
	test('covers exactly the dark modules, with an empty border of four', () => {
		const text = 'https://selbstcheck.example/join/K7PQ3F';
		const { size, path } = qrPath(text);
		const { data } = encode(text, { ecc: 'M', border: 4 });
		const drawn = data.map((row) => row.map(() => false));
		for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
			for (let step = 0; step < Number(length); step += 1) {
				const row = drawn[Number(y)];
				if (row) row[Number(x) + step] = true;
			}
		}
		expect(drawn).toEqual(data);
		expect(size).toBe(data.length);
		expect(data.slice(0, 4).flat()).not.toContain(true);
	});
});
