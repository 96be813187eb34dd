import { describe, expect, test } from 'vitest';
import { isPublic } from './env.ts';

describe('whether others can get at the server', () => {
	test.each([
		['127.0.0.1', undefined, false],
		['localhost', 'http://localhost:3000', false],
		['::1', 'http://[::1]:3000', false],
		['127.0.0.1', 'http://127.0.0.1:3000', false],
		['0.0.0.0', undefined, true],
		['0.0.0.0', 'http://localhost:3000', true],
		['127.0.0.1', 'https://selbstcheck.example', true],
		['127.0.0.1', 'https://127.0.0.1.selbstcheck.example', true]
	])('HOST %s and ORIGIN %s: %s', (HOST, ORIGIN, expected) => {
		expect(isPublic({ HOST, ORIGIN })).toBe(expected);
	});
});
