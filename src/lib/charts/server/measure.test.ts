import { expect, test } from 'vitest';
import { measureText } from './measure.ts';

test.each([
	['n', '10px Fira Sans', 'Ñ'],
	['ü', '12px Fira Sans', 'u'],
	['Ö', '600 14px "Fira Sans"', 'O']
])('%s in %s is about as wide as its plain letter', (letter, font, plain) => {
	const [wide, narrow] = [measureText(letter, font).width, measureText(plain, font).width];
	expect(Math.abs(wide - narrow)).toBeLessThan(2);
});

test('widths grow with size, weight and length', () => {
	const width = measureText('Handlungsfeld', '12px Fira Sans').width;
	expect(width).toBeCloseTo(measureText('Handlungsfeld', '24px Fira Sans').width / 2);
	expect(measureText('Handlungsfeld', '600 12px Fira Sans').width).toBeGreaterThan(width);
	expect(measureText('').width).toBe(0);
});

test('is within one percent of what Chromium measures (it kerns, we do not)', () => {
	const words = { Teilhabechancen: 763.4, 'Öffnung & größer': 787.9, Kommunikation: 717.7 };
	for (const [word, width] of Object.entries(words)) {
		expect(Math.abs(measureText(word, '100px Fira Sans').width - width)).toBeLessThan(width / 100);
	}
});
