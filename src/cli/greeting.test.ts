import { expect, test } from 'vitest';
import { demoAccounts } from '#lib/domain/demo/accounts.ts';
import { greeting } from './greeting.ts';

const here = { host: '127.0.0.1', port: 3000 };

test('a demo is greeted with its accounts, and with where to join its workshop', () => {
	const said = greeting({ ...here, demo: true, code: 'AUEN47' });
	for (const { email } of demoAccounts) expect(said).toContain(email);
	expect(said).toContain('http://127.0.0.1:3000/join/AUEN47');
	expect(said).toContain('AUE N47');
});

test('once the workshop has ended nobody is sent there', () => {
	expect(greeting({ ...here, demo: true, code: null })).not.toContain('join');
});

test('an installation tells its address and nothing else', () => {
	const said = greeting({ host: '0.0.0.0', port: 80, demo: false, code: null });
	expect(said.trim()).toBe('Selbstcheck Weltoffene Kommune: http://localhost:80');
});
