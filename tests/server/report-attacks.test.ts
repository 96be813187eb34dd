import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startServer, type RunningServer } from '../support/server.ts';
import { accountIdByEmail, beginSessionOnFile } from '../support/town-on-file.ts';

// Files are made by a compiler in another process, one after the other: seconds where others work too.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const here = '/kaiserslautern/reports';
const long = 'kind=minutes&format=pdf';
const folder = mkdtempSync(join(tmpdir(), 'selbstcheck-report-attacks-'));
let server: RunningServer;

beforeAll(async () => {
	server = await startServer(folder);
});
afterAll(async () => {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
});

/** Somebody of the demo, signed in anew. */
function person(name: string) {
	const account = accountIdByEmail(server.databaseFile, `${name}@demo.example`);
	const session = beginSessionOnFile(server.databaseFile, account);
	const get = (address: string) =>
		fetch(server.url + address, {
			headers: { cookie: `session=${session}`, accept: 'text/html' },
			redirect: 'manual'
		});
	const progress = async (job: string, town = here) =>
		(await (await get(`${town}/progress?job=${job}`)).json()) as unknown;
	return { account, session, get, progress };
}

function inDatabase(work: (database: SQLite.Database) => void): void {
	const database = new SQLite(server.databaseFile);
	database.pragma('busy_timeout = 5000');
	work(database);
	database.close();
}

/** Somebody else's long report goes first, and theirs waits. */
async function waiting(who: ReturnType<typeof person>, job: string) {
	const before = person('coordinator');
	const others = [before.get(`${here}/file?${long}`), before.get(`${here}/file?${long}`)];
	const own = who.get(`${here}/file?${long}&job=${job}`);
	await vi.waitFor(
		async () => expect(await who.progress(job)).toMatchObject({ before: expect.any(Number) }),
		{ timeout: 20_000, interval: 20 }
	);
	const ended = async () => {
		const all = await Promise.all(others);
		return all.map(({ status }) => status);
	};
	return { own, ended };
}

describe('the file that somebody waits for', () => {
	test('is told to nobody else, and under no other town', async () => {
		const office = person('office');
		const { own, ended } = await waiting(office, 'an-own-job');
		const coordinator = person('coordinator');
		expect(await coordinator.progress('an-own-job')).toBeNull();
		expect(await person('member').progress('an-own-job')).toBeNull();
		const staff = await person('staff').get(`${here}/progress?job=an-own-job`);
		expect(staff.status).toBe(404);
		const elsewhere = await office.get('/brackenfurt/reports/progress?job=an-own-job');
		expect(elsewhere.status).toBe(404);
		expect((await own).status).toBe(200);
		expect(await ended()).toEqual([200, 200]);
		expect(await office.progress('an-own-job')).toBeNull();
	});

	test('under a name that somebody else uses too is each one’s own', async () => {
		const [office, member] = [person('office'), person('member')];
		const [first, second] = await Promise.all([
			office.get(`${here}/file?kind=measures&format=pdf&job=the-same-job`),
			member.get(`${here}/file?kind=trends&format=pdf&job=the-same-job`)
		]);
		expect(first.headers.get('content-disposition')).toContain('kaiserslautern-measures');
		expect(second.headers.get('content-disposition')).toContain('kaiserslautern-trends');
	});

	test('is not handed to who signed out meanwhile', async () => {
		const office = person('office');
		const { own, ended } = await waiting(office, 'signed-out');
		const hash = createHash('sha256').update(office.session).digest('hex');
		inDatabase((database) => database.prepare('DELETE FROM sessions WHERE id_hash = ?').run(hash));
		const answer = await own;
		expect(answer.status).toBe(303);
		expect(answer.headers.get('location')).toMatch(/^\/login/);
		expect(answer.headers.get('content-disposition')).toBeNull();
		await ended();
	});

	test('is not handed to who signed out meanwhile as the minutes of a workshop either', async () => {
		const before = [person('coordinator'), person('member')].flatMap((one) => [one, one, one]);
		const others = before.map(({ get }, index) =>
			get(`${here}/file?${long}&job=goes-first-${index}`)
		);
		const last = before.at(-1);
		await vi.waitFor(async () => expect(await last?.progress('goes-first-5')).not.toBeNull(), {
			timeout: 20_000,
			interval: 20
		});
		const office = person('office');
		const own = office.get('/kaiserslautern/rounds/3/workshop/minutes/minutes.pdf');
		const hash = createHash('sha256').update(office.session).digest('hex');
		// Answered after the minutes were asked for, and long before six others are made.
		await office.get('/account');
		inDatabase((database) => database.prepare('DELETE FROM sessions WHERE id_hash = ?').run(hash));
		const answer = await own;
		expect(answer.status).toBe(303);
		expect(answer.headers.get('content-type') ?? '').not.toContain('pdf');
		await Promise.all(others);
	});

	test('is not handed to who lost their role meanwhile, nor made for them afterwards', async () => {
		const office = person('office');
		const { own, ended } = await waiting(office, 'lost-role');
		const set = (ended: number | null) =>
			inDatabase((database) =>
				database
					.prepare(`UPDATE memberships SET ended_at = ? WHERE account_id = ? AND role = 'office'`)
					.run(ended, office.account)
			);
		set(Date.now());
		try {
			const answer = await own;
			expect(answer.status).toBe(404);
			expect(answer.headers.get('content-type')).not.toContain('pdf');
			for (const address of [
				`/file?${long}`,
				'/file?format=csv',
				'/progress?job=lost-role',
				'/charts/profile.svg?kind=results',
				'/charts/profile.png?kind=results'
			]) {
				expect((await office.get(here + address)).status, address).toBe(404);
			}
		} finally {
			set(null);
		}
		await ended();
	});

	test('is made anew for whose role is another one now', async () => {
		const office = person('office');
		const { own, ended } = await waiting(office, 'other-role');
		const change = (from: string, to: string) =>
			inDatabase((database) =>
				database
					.prepare('UPDATE memberships SET role = ? WHERE account_id = ? AND role = ?')
					.run(to, office.account, from)
			);
		change('office', 'contributor');
		try {
			expect((await own).status).toBe(403);
		} finally {
			change('contributor', 'office');
		}
		await ended();
	});
});

describe('the queue', () => {
	test('takes three of one person, in whatever sessions, and says so to the fourth', async () => {
		const sessions = [person('member'), person('member'), person('member'), person('member')];
		const asked = sessions.map(({ get }, index) =>
			get(`${here}/file?${long}&job=of-one-person-${index}`)
		);
		const statuses = (await Promise.all(asked)).map(({ status }) => status).sort();
		expect(statuses).toEqual([200, 200, 200, 503]);
		const after = await person('member').get(`${here}/file?kind=trends&format=pdf`);
		expect(after.status).toBe(200);
	});

	test('brings who is refused without scripts back to what they chose', async () => {
		const { get } = person('member');
		const asked = Array.from({ length: 5 }, () => get(`${here}/file?${long}&round=3`));
		const refused = (await Promise.all(asked)).filter(({ status }) => status === 303);
		expect(refused.length).toBeGreaterThan(0);
		const location = refused[0]?.headers.get('location') ?? '';
		expect(location).toMatch(/^\/kaiserslautern\/reports\?/);
		expect(location).toContain('round=3');
		expect(location).toContain('why=busy');
		const page = await get(location);
		expect(page.status).toBe(200);
	});
});

describe('an address that nobody meant', () => {
	const much = 'x'.repeat(4_000);
	const addresses = [
		'round=999999999999999999999&format=pdf',
		'round=-1&format=pdf',
		'round=0&format=pdf',
		'round=1e3&format=pdf',
		'round=NaN&format=xlsx',
		'round=3&round=1&kind=results&kind=minutes&format=csv&format=pdf',
		'kind=trends&from=9999&to=1&format=csv',
		'kind=trends&from=-5&to=99999&format=csv',
		'kind=constructor&format=__proto__',
		`kind=${much}&format=csv`,
		`fields=${much}&sections=${much}&chosen=1&format=csv`,
		'fields=f2&fields=f2&fields=f2&sections=profile&sections=profile&format=csv',
		`${Array.from({ length: 900 }, () => 'fields=f2').join('&')}&format=csv`,
		'language=fr&format=csv',
		'language=../../etc&format=csv',
		'format=exe',
		`job=${'j'.repeat(2_000)}&format=csv`,
		'job=../../../x&format=csv',
		'job=a&job=b&format=csv',
		'against=-1&round=3&format=csv',
		'round=%00&format=csv',
		'sections=%3Cscript%3E&format=csv'
	];

	test.each(addresses)('%s', async (query) => {
		const { get } = person('office');
		const answer = await get(`${here}/file?${query}`);
		expect([200, 303, 422]).toContain(answer.status);
		const name = answer.headers.get('content-disposition') ?? '';
		if (name !== '') expect(name).toMatch(/^attachment; filename="[a-z0-9-]+\.[a-z]+"$/);
		const location = answer.headers.get('location') ?? '';
		if (location !== '') expect(location).toMatch(/^\/kaiserslautern\/reports\?/);
		const page = await get(`${here}?${query}`);
		expect(page.status).toBe(200);
		expect(await page.text()).not.toContain('<script>x');
	});

	test.each([
		'/charts/..%2f..%2fetc.svg',
		'/charts/profile.exe',
		'/charts/__proto__.svg',
		'/charts/constructor.png',
		`/charts/${much}.svg`
	])('%s', async (address) => {
		const answer = await person('office').get(here + address);
		expect(answer.status).toBe(404);
	});
});
