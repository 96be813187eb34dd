import { describe, expect, test } from 'vitest';
import {
	accountPage,
	attempt,
	digest,
	ownAddress,
	pageOf,
	sessionCookie,
	useProxiedTown
} from './sign-in-form.ts';

const wrongSentence =
	'Die E-Mail-Adresse oder das Passwort stimmt nicht, oder es gab zu viele Versuche.';
const blockedSentence = 'Von diesem Anschluss kamen zu viele Fehlversuche.';

const { site, right, inDatabase } = useProxiedTown('sign-in');

describe('who does not get in', () => {
	test('is not told why, nor how long it took', async () => {
		inDatabase((database) =>
			database
				.prepare('UPDATE accounts SET disabled_at = ? WHERE id = ?')
				.run(Date.now(), site.town.accountIdOf('leaver'))
		);
		const from = ownAddress();
		const cases = {
			'wrong password': right('member', { from, password: 'falsch, ganz falsch' }),
			'unknown account': right('member', { from, email: `nobody@${site.town.slug}.example` }),
			'locked account': right('leaver', { from })
		};
		const seen = Object.fromEntries(
			Object.keys(cases).map((name) => [name, { times: [] as number[], answers: new Set() }])
		);
		for (let turn = 0; turn < 7; turn += 1) {
			for (const [name, given] of Object.entries(cases)) {
				const started = performance.now();
				const response = await attempt(site.server, given);
				seen[name]?.times.push(performance.now() - started);
				seen[name]?.answers.add(`${response.status} ${await pageOf(response, given.email)}`);
			}
		}
		const answers = new Set(Object.values(seen).flatMap((one) => [...one.answers]));
		expect(answers.size).toBe(1);
		expect([...answers][0]).toMatch(/^400 /);
		expect([...answers][0]).toContain(wrongSentence);
		// The quickest answer of each: whatever else the machine does only ever adds to the others.
		const quickest = Object.values(seen).map(({ times }) => Math.min(...times));
		expect(Math.max(...quickest) / Math.min(...quickest)).toBeLessThan(1.5);
	}, 30_000);

	test('after ten attempts on one account, not even with the right password', async () => {
		for (let turn = 0; turn < 10; turn += 1) {
			const response = await attempt(site.server, right('office', { password: 'falsch, falsch' }));
			expect(response.status).toBe(400);
		}
		const eleventh = await attempt(site.server, right('office'));
		expect(eleventh.status).toBe(400);
		expect(await eleventh.text()).toContain(wrongSentence);
		expect(sessionCookie(eleventh).id).toBe('');
	}, 30_000);

	test('after fifty failures from one address, with a sentence of its own', async () => {
		const from = ownAddress();
		for (let turn = 0; turn < 50; turn += 1) {
			const response = await attempt(
				site.server,
				right('member', { from, email: `${turn}@a.example` })
			);
			expect(response.status).toBe(400);
		}
		for (const email of ['51@a.example', site.town.emailOf('staff')]) {
			const refused = await attempt(site.server, right('staff', { from, email }));
			expect(refused.status).toBe(429);
			expect(await refused.text()).toContain(blockedSentence);
		}
		const elsewhere = await attempt(site.server, right('staff'));
		expect(elsewhere.status).toBe(303);
	}, 60_000);
});

test('the log says nothing of who, from where and with what, not even when something breaks', async () => {
	const from = ownAddress();
	const given = right('stranger', { from });
	const { id } = sessionCookie(await attempt(site.server, given));
	await accountPage(site.server, id);
	await attempt(site.server, { ...given, password: 'ein anderes Passwort' });
	inDatabase((database) =>
		database.exec(
			"CREATE TRIGGER broken BEFORE INSERT ON sessions BEGIN SELECT RAISE(ABORT, 'disk is full'); END"
		)
	);
	const broken = await attempt(site.server, given);
	inDatabase((database) => database.exec('DROP TRIGGER broken'));
	expect(broken.status).toBe(500);
	const log = site.server
		.output()
		.split('\n')
		.filter((line) => line.startsWith('{'))
		.join('\n');
	expect(log).toContain('"route":"/(public)/login","status":400');
	expect(log).toContain('disk is full');
	for (const secret of [given.email, given.password, 'ein anderes', id, digest(id), from]) {
		expect(log).not.toContain(secret);
	}
});
