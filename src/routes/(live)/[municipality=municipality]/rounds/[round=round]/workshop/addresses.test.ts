import { describe, expect, test } from 'vitest';
import { joinAddress, travelsOpenly } from './addresses.ts';

describe('what people send', () => {
	test.each([
		['http://192.168.1.20:3000/a/rounds/1/workshop', true],
		['http://selbstcheck.example/a', true],
		['http://localhost.example/a', true],
		['https://selbstcheck.example/a', false],
		['http://localhost:3000/a', false],
		['http://127.0.0.1:3000/a', false],
		['http://[::1]:3000/a', false]
	])('to %s can be read on its way: %j', (address, expected) => {
		expect(travelsOpenly(new URL(address))).toBe(expected);
	});
});

describe('the address to join', () => {
	test('is that of the site, with the code', () => {
		const url = new URL('https://selbstcheck.example/ahausen/rounds/2/workshop?item=x');
		expect(joinAddress(url, 'K7PQ3F')).toBe('https://selbstcheck.example/join/K7PQ3F');
	});
});
