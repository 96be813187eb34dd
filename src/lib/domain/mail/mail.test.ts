import { describe, expect, test } from 'vitest';
import { isDeliverable } from './address.ts';
import { claimIsStale, isSettledMail, mailStates, nextTryAt } from './course.ts';

test.each([
	['amt@stadt.de', true],
	['amt@kommune.internal', true],
	['amt@example.de', true],
	['coordinator@demo.example', false],
	['someone@archive.invalid', false],
	['a@b.test', false],
	['a@b.localhost', false],
	['a@localhost', false],
	['a@EXAMPLE.org', false],
	['a@mail.example.com', false],
	['a@demo.example.', false],
	['no address', false],
	['', false]
])('an e-mail to %s can arrive: %s', (address, can) => {
	expect(isDeliverable(address)).toBe(can);
});

describe('tries', () => {
	const at = new Date('2022-06-21T10:00:00Z');

	test.each<[number, string | null]>([
		[1, '2022-06-21T10:01:00.000Z'],
		[2, '2022-06-21T10:05:00.000Z'],
		[5, '2022-06-21T18:00:00.000Z'],
		[6, null]
	])('after try %i the next is at %s', (tries, next) => {
		expect(nextTryAt(tries, at)?.toISOString() ?? null).toBe(next);
	});

	test('what went out, was given up or got lost is never touched again', () => {
		expect(mailStates.filter(isSettledMail)).toEqual(['sent', 'given-up', 'lost']);
	});

	test('a claim outlives no process for long', () => {
		expect(claimIsStale(at, new Date('2022-06-21T10:09:59Z'))).toBe(false);
		expect(claimIsStale(at, new Date('2022-06-21T10:10:00Z'))).toBe(true);
	});
});
