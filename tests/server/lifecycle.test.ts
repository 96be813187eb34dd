import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { demoWorkshopCode } from '#lib/domain/demo/workshop.ts';
import { databaseFileName } from '#lib/server/db/client.ts';
import { useDemo } from './demo-folder.ts';
import { healthOf, launchServer, temporaryFolder, terminate, timed } from './launch.ts';

const demoFolder = useDemo();

function accountsIn(folder: string): unknown[] {
	const database = new SQLite(join(folder, databaseFileName), { readonly: true });
	const rows = database.prepare('SELECT id, password_hash FROM accounts ORDER BY id').all();
	database.close();
	return rows;
}

describe('the start', () => {
	test('takes less than two seconds to the first 200, with the demo present', async () => {
		const starts: number[] = [];
		for (let turn = 0; turn < 3; turn += 1) {
			const folder = demoFolder();
			const { result, ms } = await timed(async () => {
				const server = launchServer(folder);
				const { code } = await healthOf(await server.url);
				return { server, code };
			});
			expect(result.code).toBe(200);
			starts.push(ms);
			await terminate(result.server);
		}
		console.log(`start: ${starts.join(', ')} ms to the first 200 on /healthz`);
		// The fastest of three: the others measure what else this machine is doing.
		expect(Math.min(...starts)).toBeLessThan(2_000);
	}, 60_000);

	test('makes a demo where there is no database, and keeps it the next time', async () => {
		const folder = temporaryFolder();
		const first = launchServer(folder);
		expect(await healthOf(await first.url)).toMatchObject({ code: 200, database: 'writable' });
		expect(first.output()).toContain('coordinator@demo.example');
		expect(first.output()).toContain(`/join/${demoWorkshopCode}`);
		expect(await terminate(first)).toMatchObject({ result: 0 });

		const database = new SQLite(join(folder, databaseFileName));
		database.prepare('UPDATE accounts SET name = ?').run('umbenannt');
		database.close();
		const before = accountsIn(folder);
		const second = launchServer(folder);
		expect(await healthOf(await second.url)).toMatchObject({ code: 200 });
		expect(await terminate(second)).toMatchObject({ result: 0 });
		expect(accountsIn(folder)).toEqual(before);
	}, 60_000);

	test('names all wrong variables at once', async () => {
		const env = { PORT: 'abc', ORIGIN: 'nonsense', LOG_LEVEL: 'loud', XFF_DEPTH: '0' };
		const server = launchServer(temporaryFolder(), env);
		expect(await server.ended).toBe(1);
		for (const name of Object.keys(env)) expect(server.output()).toContain(`  ${name}: `);
	});

	test('does not serve a demo to the network, and says how to', async () => {
		const server = launchServer(demoFolder(), { HOST: '0.0.0.0' });
		expect(await server.ended).toBe(1);
		expect(server.output()).toContain('This is a demo database, whose passwords everyone knows.');
		expect(server.output()).toContain('DEMO_PUBLIC=1');
	});

	test('serves a demo to the network where that is wanted', async () => {
		const server = launchServer(demoFolder(), { HOST: '0.0.0.0', DEMO_PUBLIC: '1' });
		expect(await healthOf(await server.url)).toMatchObject({ code: 200 });
	});
});

describe('while it runs', () => {
	test('says 503 with the reason while nobody can write, without holding up others', async () => {
		const folder = demoFolder();
		const server = launchServer(folder);
		const url = await server.url;
		const other = new SQLite(join(folder, databaseFileName));
		other.exec('BEGIN IMMEDIATE');
		const { result, ms } = await timed(() => healthOf(url));
		expect(result).toEqual({ code: 503, status: 'failing', database: 'database is locked' });
		expect(ms).toBeLessThan(2_000);
		other.exec('ROLLBACK');
		other.close();
		expect(await healthOf(url)).toMatchObject({ code: 200, status: 'ok' });
	});

	test('answers a body of 9 MB with a page that says so', async () => {
		const url = await launchServer(demoFolder()).url;
		const response = await fetch(`${url}/login`, {
			method: 'POST',
			headers: { origin: url, accept: 'text/html', cookie: 'language=de' },
			body: new URLSearchParams({ email: 'x'.repeat(9_000_000), password: 'x' })
		});
		expect(response.status).toBe(413);
		expect(await response.text()).toContain('Die Anfrage war unvollständig oder zu groß.');
	});
});
