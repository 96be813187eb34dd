import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

const password = 'ein langes Passwort';
const workingVersion = 'src/instruments/arbeitsfassung';

/** A data directory of its own, and the commands of package.json run in it. */
function installation() {
	const folder = mkdtempSync(join(tmpdir(), 'selbstcheck-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	const run = (program: string, args: string[], input = '') => {
		const env = { ...process.env, DATA_DIR: folder, ADMIN_PASSWORD: '' };
		const options = { env, input, encoding: 'utf8' } as const;
		const { status, stdout, stderr } = spawnSync(
			'node',
			[`src/cli/${program}.ts`, ...args],
			options
		);
		return { status, said: (stdout + stderr).trim() };
	};
	return {
		createAdmin: (email: string, input: string) =>
			run('create-admin', ['--email', email, '--name', 'Betrieb'], input),
		importInstrument: (path: string) => run('import-instrument', [path])
	};
}

// Each command is a process of its own, and those take their time on a busy machine.
describe('a new installation at the command line', { timeout: 60_000 }, () => {
	test('gets its first operator and its instrument, each once', () => {
		const { createAdmin, importInstrument } = installation();
		expect(importInstrument(workingVersion)).toMatchObject({ status: 1 });
		expect(createAdmin('Betrieb@Stadt.example', `${password}\n`)).toEqual({
			status: 0,
			said: 'The operator betrieb@stadt.example can now sign in.'
		});
		expect(createAdmin('betrieb@stadt.example', password)).toEqual({
			status: 1,
			said: 'There is already an account betrieb@stadt.example.'
		});
		expect(importInstrument(workingVersion)).toEqual({ status: 0, said: 'imported' });
		expect(importInstrument(workingVersion)).toEqual({ status: 0, said: 'already there' });
		const broken = importInstrument('package.json');
		expect(broken.status).toBe(1);
		expect(broken.said).toContain('scale: ');
	});

	test.each([
		['no password', 'a@stadt.example', '', 'No password was given.'],
		['a short password', 'a@stadt.example', 'kurz', 'password: '],
		['the address as password', 'amt@stadt.example', 'amt@stadt.example', 'password: '],
		['no address', 'amt', password, 'email: ']
	])('refuses %s', (_what, email, input, said) => {
		const outcome = installation().createAdmin(email, input);
		expect(outcome.status).toBe(1);
		expect(outcome.said).toContain(said);
	});
});
