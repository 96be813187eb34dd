import { describe, expect, test } from 'vitest';
import { joinAddress, troubleWith } from './addresses.ts';

describe('an address that phones are sent to', () => {
	test.each([
		['http://192.168.1.20:3000/a/rounds/1/workshop', 'open'],
		['http://selbstcheck.example/a', 'open'],
		['http://localhost.example/a', 'open'],
		['https://selbstcheck.example/a', null],
		['http://localhost:3000/a', 'only-here'],
		['http://127.0.0.1:3000/a', 'only-here'],
		['https://[::1]:3000/a', 'only-here']
	])('such as %s has this trouble: %j', (address, expected) => {
		expect(troubleWith(new URL(address))).toBe(expected);
	});
});

describe('the address to join', () => {
	test('is that of the site, with the code', () => {
		const url = new URL('https://selbstcheck.example/ahausen/rounds/2/workshop?item=x');
		expect(joinAddress(url, 'K7PQ3F')).toBe('https://selbstcheck.example/join/K7PQ3F');
	});
});
