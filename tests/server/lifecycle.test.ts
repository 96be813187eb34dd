import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get, request, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDemo } from '../../src/cli/demo/make.ts';
import { copyDatabase } from '../support/server.ts';
import { groupIsAlive, launch, launchServer, temporaryFolder, timed } from './launch.ts';

const fileName = 'selbstcheck.sqlite';
/** What the contract allows from SIGTERM to the end, in milliseconds. */
const allowedEnd = 5_000;

let demo: string;

beforeAll(async () => {
	demo = mkdtempSync(join(tmpdir(), 'selbstcheck-demo-'));
	await makeDemo(join(demo, fileName));
}, 60_000);

afterAll(() => rmSync(demo, { recursive: true, force: true }));

function demoFolder(): string {
	const folder = temporaryFolder();
	copyDatabase(join(demo, fileName), join(folder, fileName));
	return folder;
}

async function healthOf(url: string): Promise<{ code: number; status: string; database: string }> {
	const response = await fetch(`${url}/healthz`);
	const { status, database } = (await response.json()) as { status: string; database: string };
	return { code: response.status, status, database };
}

function accountsIn(folder: string): unknown[] {
	const database = new SQLite(join(folder, fileName), { readonly: true });
	const rows = database.prepare('SELECT id, password_hash FROM accounts ORDER BY id').all();
	database.close();
	return rows;
}

/** Ends a program as an operator would, and says how long it took. */
async function terminate({ child, ended }: ReturnType<typeof launch>) {
	return timed(async () => {
		child.kill('SIGTERM');
		return ended;
	});
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
		expect(await terminate(first)).toMatchObject({ result: 0 });

		const database = new SQLite(join(folder, fileName));
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

describe('the end', () => {
	test('lets a request finish that has begun, and does not wait for idle connections', async () => {
		const server = launchServer(demoFolder());
		const url = await server.url;
		const agent = new Agent({ keepAlive: true });
		await new Promise((resolve) =>
			get(`${url}/healthz`, { agent }, (response) => response.resume().once('end', resolve))
		);
		const body = new URLSearchParams({ email: 'a@b.example', password: 'falsch' }).toString();
		const slow = slowPost(`${url}/login`, body.length);
		await slow.begun;
		const { result, ms } = await timed(async () => {
			server.child.kill('SIGTERM');
			await refused(url);
			slow.finish(body);
			return { answer: await slow.answer, code: await server.ended };
		});
		expect(result).toEqual({ answer: 400, code: 0 });
		expect(ms).toBeLessThan(allowedEnd);
		agent.destroy();
	}, 20_000);

	test('comes in time for a request that never finishes, too', async () => {
		const server = launchServer(demoFolder());
		const slow = slowPost(`${await server.url}/login`, 100);
		await slow.begun;
		const { result, ms } = await terminate(server);
		expect(result).toBe(0);
		expect(ms).toBeLessThan(allowedEnd);
		await expect(slow.answer).rejects.toThrow();
	}, 20_000);

	test('writes everything back into the database file', async () => {
		const folder = demoFolder();
		const server = launchServer(folder);
		await server.url;
		await terminate(server);
		const database = new SQLite(join(folder, fileName), { readonly: true });
		expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
		database.close();
	});

	test('comes through npm start, and leaves nothing behind', async () => {
		const started = launch('npm', ['start', '--silent'], { DATA_DIR: demoFolder() });
		const url = await started.url;
		expect(await healthOf(url)).toMatchObject({ code: 200 });
		const { result, ms } = await terminate(started);
		expect(result).toBe(0);
		expect(ms).toBeLessThan(allowedEnd);
		expect(groupIsAlive(started.child)).toBe(false);
		await listenOn(Number(new URL(url).port));
	}, 120_000);
});

describe('while it runs', () => {
	test('says 503 with the reason while nobody can write, without holding up others', async () => {
		const folder = demoFolder();
		const server = launchServer(folder);
		const url = await server.url;
		const other = new SQLite(join(folder, fileName));
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

/** Sends the head of a form and waits: the server has begun with it when it asks for the rest. */
function slowPost(url: string, length: number) {
	const headers = {
		origin: new URL(url).origin,
		accept: 'text/html',
		'content-type': 'application/x-www-form-urlencoded',
		'content-length': length,
		expect: '100-continue'
	};
	const post = request(url, { method: 'POST', headers, agent: new Agent({ keepAlive: true }) });
	const begun = new Promise<void>((resolve) => post.once('continue', resolve));
	const answer = new Promise<number | undefined>((resolve, reject) => {
		post.once('error', reject);
		post.once('response', (response: IncomingMessage) => {
			response.resume().once('end', () => resolve(response.statusCode));
		});
	});
	// Who does not wait for the answer does not mind that there is none.
	answer.catch(() => undefined);
	post.flushHeaders();
	return { begun, answer, finish: (body: string) => post.end(body) };
}

/** Resolves once nobody listens any more. */
async function refused(url: string): Promise<void> {
	for (;;) {
		const open = await new Promise<boolean>((resolve) => {
			get(`${url}/robots.txt`, { agent: false }, (response) => {
				response.resume();
				resolve(true);
			}).once('error', () => resolve(false));
		});
		if (!open) return;
	}
}

async function listenOn(port: number): Promise<void> {
	const server = createServer();
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	await new Promise((resolve) => server.close(resolve));
}
