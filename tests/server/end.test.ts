import { readdirSync } from 'node:fs';
import { Agent, get, request, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { databaseFileName } from '#lib/server/db/client.ts';
import { useDemo } from './demo-folder.ts';
import { groupIsAlive, healthOf, launch, launchServer, terminate, timed } from './launch.ts';

/** What the contract allows from SIGTERM to the end, in milliseconds. */
const allowedEnd = 5_000;
/** After this the server cuts off who has not finished; nobody else should have to wait for it. */
const patience = 3_000;

const demoFolder = useDemo();

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
		expect(ms).toBeLessThan(patience);
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
		expect(readdirSync(folder)).toEqual([databaseFileName]);
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
