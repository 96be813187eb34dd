import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoAccounts, demoPassword } from '#lib/domain/demo/accounts.ts';
import { isMunicipalityAddress } from '#lib/domain/municipalities/addresses.ts';
import { roundStates, transitionFor } from '#lib/domain/rounds/transitions.ts';
import { passwordMatches } from '#lib/server/auth/passwords.ts';
import { openDatabase, type Database } from '#lib/server/db/client.ts';
import { accounts, tallies } from '#lib/server/db/schema/index.ts';
import { isDemo } from '#lib/server/demo-mark.ts';
import { lastMomentOf, placesOf, roundsIn, tablesOf } from './demo.test-support.ts';
import { makeDemo } from './make.ts';

let folder: string;
let database: Database;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'selbstcheck-demo-'));
	await makeDemo(join(folder, 'demo.sqlite'));
	database = openDatabase(join(folder, 'demo.sqlite'));
});

afterAll(() => {
	database.$client.close();
	rmSync(folder, { recursive: true, force: true });
});

describe('the demo database', () => {
	test('is marked as a demo', () => {
		expect(isDemo(database)).toBe(true);
	});

	test('is the same every time, ids and salts included', async () => {
		const file = join(folder, 'again.sqlite');
		await makeDemo(file);
		const again = openDatabase(file);
		const second = tablesOf(again);
		again.$client.close();
		expect(second).toEqual(tablesOf(database));
	});

	test('replaces a database that is already there', async () => {
		const file = join(folder, 'twice.sqlite');
		await makeDemo(file);
		await expect(makeDemo(file)).resolves.toBeUndefined();
	});

	test('holds nothing that happens after the business date', () => {
		expect(lastMomentOf(database).toISOString() < '2022-06-21').toBe(true);
	});
});

describe('places', () => {
	test('are 21 with valid addresses, and no real model municipality but one', () => {
		const real = [
			'Potsdam',
			'Pforzheim',
			'Konstanz',
			'Landkreis Dachau',
			'Kaiserslautern',
			'Wittenberge',
			'Kaufbeuren',
			'Zwickau',
			'Lübeck',
			'Aachen'
		];
		const places = placesOf(database);
		expect(places).toHaveLength(21);
		expect(places.filter(({ slug }) => !isMunicipalityAddress(slug))).toEqual([]);
		expect(places.map(({ name }) => name).filter((name) => real.includes(name))).toEqual([
			'Kaiserslautern'
		]);
	});

	test('are in every state that a round can be in', () => {
		const states = new Set(roundsIn(database).map(({ state }) => state));
		expect([...states].sort()).toEqual([...roundStates].sort());
	});

	test('have at most one unfinished round each, and it is the last', () => {
		const finished = ['accepted', 'closed', 'withdrawn'];
		const earlier = roundsIn(database).filter(({ last }) => !last);
		expect(earlier.filter(({ state }) => !finished.includes(state))).toEqual([]);
	});

	test('are enough for a comparison: ten with an accepted round, six with two', () => {
		const accepted = roundsIn(database).filter(({ state }) => state === 'accepted');
		const counts = placesOf(database).map(
			({ slug }) => accepted.filter(({ place }) => place === slug).length
		);
		expect(counts.filter((count) => count >= 1).length).toBeGreaterThanOrEqual(10);
		expect(counts.filter((count) => count >= 2).length).toBeGreaterThanOrEqual(6);
	});

	test('took only steps that the table allows, by whom it allows, in order of time', () => {
		const rounds = roundsIn(database);
		expect(rounds.length).toBeGreaterThan(21);
		for (const { place, number, steps } of rounds) {
			steps.forEach(({ from, to, by, at, note, position }, index) => {
				const before = steps[index - 1];
				const told = `${place} ${number}: ${from} → ${to}`;
				const step = transitionFor(from, to, by);
				expect(step, told).toBeDefined();
				expect(step?.noteRequired && note === '', told).not.toBe(true);
				expect(from, told).toBe(before?.to ?? null);
				expect(position, told).toBe(index + 1);
				expect(at > (before?.at ?? 0), told).toBe(true);
			});
		}
	});
});

describe('accounts', () => {
	test('have addresses that belong to nobody', () => {
		const emails = database.select({ email: accounts.email }).from(accounts).all();
		expect(emails.filter(({ email }) => !/^[a-z0-9]+@[a-z-]+\.example$/.test(email))).toEqual([]);
	});

	test('of the demo open with its password, the others with none', async () => {
		const all = database.select().from(accounts).all();
		const known = demoAccounts.map(({ email }) => email);
		const [one, other] = [true, false].map((own) =>
			all.find(({ email }) => known.includes(email) === own)
		);
		expect(await passwordMatches(demoPassword, one?.passwordHash ?? null)).toBe(true);
		expect(await passwordMatches(demoPassword, other?.passwordHash ?? null)).toBe(false);
	});
});

test('no tally holds a perspective of fewer than five', () => {
	const stored = database.select({ published: tallies.published }).from(tallies).all();
	expect(stored.length).toBeGreaterThan(500);
	expect(JSON.stringify(stored)).not.toMatch(/"perspective":"\w+","n":[0-4],/);
});
