import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeDemo } from '../../src/cli/demo/make.ts';
import { growProgramme } from '../support/programme-on-file.ts';
import { releaseOnFile } from '../support/release-on-file.ts';
import { copyDatabase, startServer, type RunningServer } from '../support/server.ts';
import { accountIdByEmail, beginSessionOnFile } from '../support/town-on-file.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

/**
 * Worlds that differ only in what the others' rounds say, never in what is published of them: if a
 * reader gets the same bytes in both, no byte depends on an unrounded value. In `apart`, what is
 * published differs, too: so it is seen that the comparison of bytes notices.
 */
const worlds = ['as it is', 'two exchanged', 'apart'] as const;
type World = (typeof worlds)[number];
const servers = new Map<World, RunningServer>();

const own = '/grown-1';
const addresses = [
	own,
	`${own}/comparison`,
	`${own}/comparison/__data.json`,
	`${own}/__data.json`,
	`${own}/trends`,
	`${own}/trends/__data.json`,
	`${own}/rounds/2/results`,
	`${own}/rounds/2/results/__data.json`,
	`${own}/reports`,
	`${own}/reports/__data.json`,
	`${own}/practice`
];

beforeAll(async () => {
	const folder = mkdtempSync(join(tmpdir(), 'selbstcheck-secrecy-'));
	const base = `${folder}/base.sqlite`;
	await makeDemo(base);
	growProgramme(base, 'grown', 24);
	for (const world of worlds) {
		const file = `${folder}/${world.replaceAll(' ', '-')}.sqlite`;
		copyDatabase(base, file);
		change(file, world);
		await releaseOnFile(file, 'grown', '2020-12-31');
		await releaseOnFile(file, 'grown', '2021-12-31');
		const name = `test-results/secrecy-${worlds.indexOf(world)}`;
		servers.set(world, await startServer(name, { base: file }));
	}
	rmSync(folder, { recursive: true, force: true });
});

afterAll(async () => {
	await Promise.all([...servers.values()].map((server) => server.stop()));
});

test('there are published values to be read', async () => {
	const page = await read('as it is', `${own}/comparison`);
	expect(page).toContain('<svg');
	expect(page).toContain('23 Kommunen');
});

test.each(addresses)(
	'%s is the same, byte for byte, for whatever would be published alike',
	async (path) => {
		const [page, exchanged] = await Promise.all([
			read('as it is', path),
			read('two exchanged', path)
		]);
		expect(exchanged).toBe(page);
	}
);

test('what is published does change what is read', async () => {
	const path = `${own}/comparison`;
	expect(await read('apart', path)).not.toBe(await read('as it is', path));
});

test('every number of the stored comparison is rounded, or counts municipalities', () => {
	const file = servers.get('as it is')!.databaseFile;
	const database = new SQLite(file, { readonly: true });
	const rows = database
		.prepare("SELECT comparison FROM release_comparisons WHERE municipality_id LIKE 'grown-%'")
		.all() as { comparison: string }[];
	database.close();
	const quartiles = rows.flatMap(({ comparison }) =>
		[...comparison.matchAll(/"(q1|median|q3)":(-?[\d.]+)/g)].map(([, , value]) => Number(value))
	);
	const others = rows.flatMap(({ comparison }) =>
		[...comparison.matchAll(/"(?!q1|median|q3)\w+":(-?[\d.]+)/g)].map(([pair]) => pair)
	);
	expect(quartiles.length).toBeGreaterThan(1000);
	expect(quartiles.filter((value) => value % 5 !== 0)).toEqual([]);
	expect(new Set(others.map((pair) => pair.split(':')[0]))).toEqual(new Set(['"n"', '"series"']));
});

/** Two of one size class, neither of them the reader. */
function change(file: string, world: World): void {
	if (world === 'as it is') return;
	const database = new SQLite(file);
	database.pragma('foreign_keys = ON');
	if (world === 'apart') {
		database.exec("UPDATE consensus SET level = 4 WHERE round_id LIKE 'grown-1_-%'");
	} else {
		const alike = database
			.prepare(
				`SELECT one.id AS one, other.id AS other FROM municipalities one
				 JOIN municipalities other ON other.population = one.population AND other.id > one.id
				 WHERE one.programme_id = 'grown' AND other.programme_id = 'grown'
				 AND one.id <> 'grown-1' AND other.id <> 'grown-1' LIMIT 1`
			)
			.get() as { one: string; other: string };
		const levels = database.prepare(
			'SELECT criterion_key AS key, level FROM consensus WHERE round_id = ?'
		);
		const set = database.prepare(
			'UPDATE consensus SET level = ? WHERE round_id = ? AND criterion_key = ?'
		);
		for (const number of [1, 2]) {
			const rounds = [`${alike.one}-${number}`, `${alike.other}-${number}`];
			const [one = [], other = []] = rounds.map(
				(round) => levels.all(round) as { key: string; level: number }[]
			);
			expect(one).not.toEqual(other);
			for (const { key, level } of one) set.run(level, rounds[1], key);
			for (const { key, level } of other) set.run(level, rounds[0], key);
		}
	}
	database.close();
}

const sessions = new Map<World, string>();

/** What the office gets, without what differs from server to server and from answer to answer. */
async function read(world: World, path: string): Promise<string> {
	const server = servers.get(world)!;
	const office = accountIdByEmail(server.databaseFile, 'office@demo.example');
	const session = sessions.get(world) ?? beginSessionOnFile(server.databaseFile, office);
	sessions.set(world, session);
	const response = await fetch(server.url + path, { headers: { cookie: `session=${session}` } });
	expect(response.status).toBe(200);
	const text = await response.text();
	const released = releaseIdsIn(server.databaseFile).join('|');
	return text.replaceAll(/nonce="[^"]*"/g, '').replaceAll(new RegExp(released, 'g'), 'release');
}

/** Drawn by chance when a release is made. */
function releaseIdsIn(file: string): string[] {
	const database = new SQLite(file, { readonly: true });
	const rows = database.prepare('SELECT id FROM releases').all() as { id: string }[];
	database.close();
	return rows.map(({ id }) => id);
}
