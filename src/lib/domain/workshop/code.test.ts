import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFrom, readCode, shownCode } from './code.ts';

const anyCode = fc.uint8Array({ minLength: 6, maxLength: 12 }).map(codeFrom);

describe('a code', () => {
	test('can be read back as it is shown, in small letters too', () => {
		fc.assert(
			fc.property(anyCode, (code) => {
				expect(readCode(shownCode(code))).toBe(code);
				expect(readCode(shownCode(code).toLowerCase())).toBe(code);
			})
		);
	});

	test('has no letter or digit that looks like another', () => {
		fc.assert(
			fc.property(anyCode, (code) => {
				expect(code).not.toMatch(/[ILOSZB01258]/);
				expect(code).toHaveLength(6);
			})
		);
	});

	test.each([
		['k7p q3f', 'K7PQ3F'],
		[' K7P-Q3F ', 'K7PQ3F'],
		['K7PQ3', null],
		['K7PQ3FF', null],
		['K7PQ3O', null],
		['', null],
		['<b>', null]
	])('typed as %j is read as %j', (typed, expected) => {
		expect(readCode(typed)).toBe(expected);
	});

	test('is never found in what is none', () => {
		fc.assert(
			fc.property(fc.string(), (typed) => {
				const code = readCode(typed);
				expect(code === null || readCode(shownCode(code)) === code).toBe(true);
			})
		);
	});
});
