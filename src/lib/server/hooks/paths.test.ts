import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathOnly } from './paths.ts';

/** Paths of the pieces that lead out of a site when they are put together. */
const crooked = fc
	.array(fc.constantFrom('/', '\\', '.', '..', '%2e', '\t', 'x.example'))
	.map((pieces) => `/${pieces.join('')}`);

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
		['/a/../../b', '/b'],
		['/.//elsewhere.example', '/'],
		['/%2e//elsewhere.example', '/'],
		['/a/..//elsewhere.example', '/'],
		['/.\\\\elsewhere.example', '/']
	])('%j leads to %j', (wanted, expected) => {
		expect(pathOnly(wanted)).toBe(expected);
	});

	test('never leads to another site', () => {
		const here = 'http://here.example';
		fc.assert(
			fc.property(fc.oneof(fc.string(), crooked), (wanted) => {
				expect(new URL(pathOnly(wanted), here).origin).toBe(here);
			})
		);
	});
});
