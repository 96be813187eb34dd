import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText, readDecimal, readEuros } from './numbers.ts';

test.each([
	['12,5', 12.5],
	['12.5', 12.5],
	['−3', -3],
	['-0,25', -0.25],
	['1.234', 1234],
	['1.234.567,8', 1234567.8],
	['1234,5', 1234.5],
	[' 40\u00A0000 ', 40000],
	['1,234', 1.234],
	['1.2345', 1.2345],
	['', null],
	['zwölf', null],
	['12,5 %', null],
	['1.234.56', null],
	['1e3', null],
	['=1+1', null]
])('%j is the number %s', (text, expected) => {
	expect(readDecimal(text)).toBe(expected);
});

test.each([
	['50.000 €', 50_000],
	['50000', 50_000],
	['50 000 Euro', 50_000],
	['1.500,00', 1_500],
	['0', 0],
	['1.500,50', null],
	['12.5', null],
	['-100', null],
	['€', null],
	['', null]
])('%j is %s euros', (text, expected) => {
	expect(readEuros(text)).toBe(expected);
});

test('what is shown is read back', () => {
	const shown = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => Number(n.toFixed(4)));
	fc.assert(
		fc.property(shown, (n) => {
			expect(readDecimal(decimalText(n))).toBeCloseTo(n, 10);
		})
	);
});
