import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openTowns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { openDatabase } from '../db/client.ts';
import { auditEvents, installation } from '../db/schema/index.ts';
import { planRound } from '../rounds/commands.ts';
import { auditKey, contentsDigest, demoKey } from './digest.ts';

function installed() {
	const towns = openTowns();
	const keyFile = join(dirname(towns.database.$client.name), 'audit.key');
	return { ...towns, keyFile };
}

test('the trail holds a digest of what was written that needs the key, which no table holds', () => {
	const towns = installed();
	const { database, instrumentId, keyFile } = towns;
	const plan = { title: 'Ja', instrumentId, workshopOn: null, workshopPlace: '' };
	planRound(authorize(towns.as('coordinator'), 'rounds.plan', { municipality: 'ahausen' }), plan);
	const digests = database
		.select()
		.from(auditEvents)
		.all()
		.map(({ digest }) => digest);
	const key = readFileSync(keyFile, 'utf8');
	expect(digests).toContain(contentsDigest(key, plan));
	expect(digests).not.toContain(contentsDigest(demoKey, plan));
	const guess = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
	expect(digests).not.toContain(guess);
	const bytes = ['', '-wal'].map((suffix) =>
		readFileSync(database.$client.name + suffix, 'latin1')
	);
	expect(bytes.join('')).toContain(digests[0]);
	expect(bytes.join('')).not.toContain(key);
});

test('the key is made once, for the server’s own account only, and stays', () => {
	const { database, keyFile } = installed();
	const key = auditKey(database);
	expect(key).toMatch(/^[0-9a-f]{64}$/);
	expect(key).not.toBe(auditKey(installed().database));
	expect(statSync(keyFile).mode & 0o777).toBe(0o600);
	const again = openDatabase(database.$client.name);
	expect(auditKey(again)).toBe(key);
	again.$client.close();
});

test('a key that is none is not replaced', () => {
	const { database, keyFile } = installed();
	writeFileSync(keyFile, 'half a key');
	const again = openDatabase(database.$client.name);
	expect(() => auditKey(again)).toThrow(keyFile);
	again.$client.close();
	expect(readFileSync(keyFile, 'utf8')).toBe('half a key');
});

test('a demo has the key that everyone knows, and no file', () => {
	const towns = openTowns();
	const folder = mkdtempSync(join(dirname(towns.database.$client.name), 'demo-'));
	const file = join(folder, 'demo.sqlite');
	towns.database.insert(installation).values({ key: 'demo', value: '1' }).run();
	towns.database.$client.prepare('VACUUM INTO ?').run(file);
	const demo = openDatabase(file);
	expect(auditKey(demo)).toBe(demoKey);
	demo.$client.close();
	expect(existsSync(join(folder, 'audit.key'))).toBe(false);
});
