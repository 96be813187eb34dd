import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathOnly } from './paths.ts';

describe('where a form may send somebody', () => {
	test.each([
		['/kaiserslautern?gegen=1', '/kaiserslautern?gegen=1'],
		[null, '/'],
		['', '/'],
		['//elsewhere.example', '/'],
		['/\\elsewhere.example', '/'],
		['https://elsewhere.example/', '/'],
		['javascript:alert(1)', '/'],
		['/\t/elsewhere.example', '/'],
		['/a/../../b', '/b']
	])('%j leads to %j', (wanted, expected) => {
		expect(pathOnly(wanted)).toBe(expected);
	});

	test('never leads to another site', () => {
		const here = 'http://here.example';
		fc.assert(
			fc.property(fc.string(), (wanted) => {
				expect(new URL(pathOnly(wanted), here).origin).toBe(here);
			})
		);
	});
});
