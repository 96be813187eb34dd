import { createHash } from 'node:crypto';
import SQLite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../support/server.ts';
import { foundTown, type TownOnFile } from '../support/town-on-file.ts';
import {
	accountPage,
	attempt,
	median,
	ownAddress,
	pageOf,
	sessionCookie,
	type Attempt
} from './sign-in-form.ts';

const wrongSentence =
	'Die E-Mail-Adresse oder das Passwort stimmt nicht, oder es gab zu viele Versuche.';
const blockedSentence = 'Von diesem Anschluss kamen zu viele Fehlversuche.';

let server: RunningServer;
let town: TownOnFile;

beforeAll(async () => {
	server = await startServer('test-results/sign-in', {
		env: { ADDRESS_HEADER: 'x-forwarded-for', LOG_LEVEL: 'debug' }
	});
	town = await foundTown(server.databaseFile, 'sign-in');
}, 60_000);

afterAll(() => server.stop());

function inDatabase<T>(work: (database: SQLite.Database) => T): T {
	const database = new SQLite(server.databaseFile);
	database.pragma('busy_timeout = 5000');
	try {
		return work(database);
	} finally {
		database.close();
	}
}

function right(person: Parameters<TownOnFile['emailOf']>[0], more: Partial<Attempt> = {}): Attempt {
	return { email: town.emailOf(person), password: town.password, from: ownAddress(), ...more };
}

const digest = (id: string) => createHash('sha256').update(id).digest('hex');

describe('who does not get in', () => {
	test('is not told why, nor how long it took', async () => {
		inDatabase((database) =>
			database
				.prepare('UPDATE accounts SET disabled_at = ? WHERE id = ?')
				.run(Date.now(), town.accountIdOf('leaver'))
		);
		const from = ownAddress();
		const cases = {
			'wrong password': right('member', { from, password: 'falsch, ganz falsch' }),
			'unknown account': right('member', { from, email: `nobody@${town.slug}.example` }),
			'locked account': right('leaver', { from })
		};
		const seen = Object.fromEntries(
			Object.keys(cases).map((name) => [name, { times: [] as number[], answers: new Set() }])
		);
		for (let turn = 0; turn < 7; turn += 1) {
			for (const [name, given] of Object.entries(cases)) {
				const started = performance.now();
				const response = await attempt(server, given);
				seen[name]?.times.push(performance.now() - started);
				seen[name]?.answers.add(`${response.status} ${await pageOf(response, given.email)}`);
			}
		}
		const answers = new Set(Object.values(seen).flatMap((one) => [...one.answers]));
		expect(answers.size).toBe(1);
		expect([...answers][0]).toMatch(/^400 /);
		expect([...answers][0]).toContain(wrongSentence);
		const medians = Object.values(seen).map(({ times }) => median(times));
		expect(Math.max(...medians) / Math.min(...medians)).toBeLessThan(1.5);
	}, 30_000);

	test('after ten attempts on one account, not even with the right password', async () => {
		for (let turn = 0; turn < 10; turn += 1) {
			const response = await attempt(server, right('office', { password: 'falsch, falsch' }));
			expect(response.status).toBe(400);
		}
		const eleventh = await attempt(server, right('office'));
		expect(eleventh.status).toBe(400);
		expect(await eleventh.text()).toContain(wrongSentence);
		expect(sessionCookie(eleventh).id).toBe('');
	}, 30_000);

	test('after fifty failures from one address, with a sentence of its own', async () => {
		const from = ownAddress();
		for (let turn = 0; turn < 50; turn += 1) {
			const response = await attempt(server, right('member', { from, email: `${turn}@a.example` }));
			expect(response.status).toBe(400);
		}
		for (const email of ['51@a.example', town.emailOf('staff')]) {
			const refused = await attempt(server, right('staff', { from, email }));
			expect(refused.status).toBe(429);
			expect(await refused.text()).toContain(blockedSentence);
		}
		const elsewhere = await attempt(server, right('staff'));
		expect(elsewhere.status).toBe(303);
	}, 60_000);
});

describe('a session', () => {
	test('is a cookie that scripts and other sites do not get', async () => {
		const response = await attempt(server, right('coordinator'));
		expect(response.status).toBe(303);
		const { attributes } = sessionCookie(response);
		expect(attributes).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'SameSite=Lax']));
		expect(attributes).not.toContain('Secure');
		const secure = await attempt(server, right('coordinator', { protocol: 'https' }));
		expect(sessionCookie(secure).attributes).toEqual(
			expect.arrayContaining(['Path=/', 'HttpOnly', 'SameSite=Lax', 'Secure'])
		);
		expect(secure.headers.get('strict-transport-security')).toContain('max-age');
	});

	test('is stored as a digest only', async () => {
		const { id } = sessionCookie(await attempt(server, right('coordinator')));
		const stored = inDatabase((database) => database.prepare('SELECT * FROM sessions').all());
		expect(JSON.stringify(stored)).not.toContain(id);
		expect(JSON.stringify(stored)).toContain(digest(id));
		expect((await accountPage(server, digest(id))).status).toBe(303);
	});

	test('that is revoked on another device is out at once', async () => {
		const here = sessionCookie(await attempt(server, right('officer'))).id;
		const there = sessionCookie(await attempt(server, right('officer'))).id;
		expect((await accountPage(server, there)).status).toBe(200);
		const revoked = await fetch(`${server.url}/account?/revoke`, {
			method: 'POST',
			headers: {
				origin: server.url,
				accept: 'text/html',
				cookie: `session=${here}`,
				'x-forwarded-proto': 'http'
			},
			body: new URLSearchParams({ reference: digest(there).slice(0, 16) }),
			redirect: 'manual'
		});
		expect(revoked.status).toBeLessThan(400);
		const after = await accountPage(server, there);
		expect(after.headers.get('location')).toMatch(/^\/login/);
		expect((await accountPage(server, here)).status).toBe(200);
	});

	test('slides with use, but ends after seven days all the same', async () => {
		const { id } = sessionCookie(await attempt(server, right('contributor')));
		const hour = 3_600_000;
		const row = () =>
			inDatabase(
				(database) =>
					database
						.prepare('SELECT created_at, expires_at, ends_at FROM sessions WHERE id_hash = ?')
						.get(digest(id)) as Record<'created_at' | 'expires_at' | 'ends_at', number> | undefined
			);
		const first = row()!;
		expect(first.ends_at - first.created_at).toBe(7 * 24 * hour);
		const set = (column: 'expires_at' | 'ends_at', at: number) =>
			inDatabase((database) =>
				database.prepare(`UPDATE sessions SET ${column} = ? WHERE id_hash = ?`).run(at, digest(id))
			);
		set('expires_at', Date.now() + hour);
		const used = await accountPage(server, id);
		expect(used.status).toBe(200);
		expect(sessionCookie(used).id).toBe(id);
		expect(row()!.expires_at).toBeGreaterThan(Date.now() + 11 * hour);
		expect(row()!.ends_at).toBe(first.ends_at);
		set('ends_at', Date.now() - 1);
		expect((await accountPage(server, id)).headers.get('location')).toMatch(/^\/login/);
		expect(row()).toBeUndefined();
	});
});

test('the log says nothing of who, from where and with what, not even when something breaks', async () => {
	const from = ownAddress();
	const given = right('stranger', { from });
	const { id } = sessionCookie(await attempt(server, given));
	await accountPage(server, id);
	await attempt(server, { ...given, password: 'ein anderes Passwort' });
	inDatabase((database) => database.exec('ALTER TABLE accounts RENAME TO away'));
	const broken = await attempt(server, given);
	expect(broken.status).toBe(500);
	expect((await accountPage(server, id)).status).toBe(500);
	inDatabase((database) => database.exec('ALTER TABLE away RENAME TO accounts'));
	const log = server
		.output()
		.split('\n')
		.filter((line) => line.startsWith('{'))
		.join('\n');
	expect(log).toContain('"route":"/(public)/login","status":400');
	expect(log).toContain('no such table: accounts');
	for (const secret of [given.email, given.password, 'ein anderes', id, digest(id), from]) {
		expect(log).not.toContain(secret);
	}
	expect(log).not.toContain('@');
});
