import { describe, expect, test } from 'vitest';
import { EnvironmentError, isPublic, mailSettingIn, readEnvironment } from './env.ts';

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

describe('how e-mails go out', () => {
	const whole = {
		SMTP_URL: 'smtps://amt:geheim@mail.stadt.de:465',
		SMTP_FROM: 'Selbstcheck <selbstcheck@stadt.de>',
		ORIGIN: 'https://selbstcheck.stadt.de/'
	};

	test('without a mail server none do', () => {
		expect(mailSettingIn(readEnvironment({}))).toBeNull();
	});

	test('with one they are from somebody, and lead here', () => {
		expect(mailSettingIn(readEnvironment(whole))).toEqual({
			url: whole.SMTP_URL,
			from: whole.SMTP_FROM,
			origin: 'https://selbstcheck.stadt.de'
		});
	});

	test.each<[string, Record<string, string | undefined>, string]>([
		['no sender', { ...whole, SMTP_FROM: undefined }, 'SMTP_FROM'],
		['no address of its own', { ...whole, ORIGIN: undefined }, 'ORIGIN'],
		['another protocol', { ...whole, SMTP_URL: 'https://amt:geheim@mail.stadt.de' }, 'SMTP_URL'],
		['a sender who is none', { ...whole, SMTP_FROM: 'Selbstcheck' }, 'SMTP_FROM'],
		['a sender over two lines', { ...whole, SMTP_FROM: 'a@b.de\nBcc: c@d.de' }, 'SMTP_FROM']
	])('%s is named, and no password', (_, environment, name) => {
		const read = () => readEnvironment(environment);
		expect(read).toThrow(EnvironmentError);
		expect(read).toThrow(name);
		expect(read).not.toThrow('geheim');
	});
});
