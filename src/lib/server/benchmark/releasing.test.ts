import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { idOf } from '../../../cli/demo/seed.ts';
import { makeDemo } from '../../../cli/demo/make.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { authorize, authorizeStaff } from '../access/authorize.ts';
import type { Context } from '../access/context.ts';
import { businessClock } from '../clock.ts';
import { openDatabase, type Database } from '../db/client.ts';
import { accounts, releases, staffAssignments } from '../db/schema/index.ts';
import { decideConsent } from './commands.ts';
import { situationOf } from './preparation.ts';
import { comparisonOf, programmeInReach, releasesOf } from './releases.ts';
import { freezePartition, publishRelease } from './releasing.ts';

const programme = 'modellkommunen-2020';
const here = { municipality: 'kaiserslautern' };
let database: Database;

beforeEach(async () => {
	const folder = mkdtempSync(join(tmpdir(), 'selbstcheck-'));
	await makeDemo(join(folder, 'demo.sqlite'));
	database = openDatabase(join(folder, 'demo.sqlite'));
	onTestFinished(() => {
		database.$client.close();
		rmSync(folder, { recursive: true, force: true });
	});
});

function as(email: string): Context {
	const account = database.select().from(accounts).where(eq(accounts.email, email)).get();
	if (!account) throw new Error(email);
	const { id, name, operator } = account;
	const actor = { kind: 'account', id, name, email, operator } as const;
	return { database, clock: businessClock(database), actor };
}

const staff = () => authorizeStaff(as('staff@demo.example'), 'releases.publish');
const seen = (cutoffOn: string) => situationOf(database, idOf('programme'), cutoffOn).digest;
const revoke = (email: string, municipality: string) =>
	decideConsent(authorize(as(email), 'consent.decide', { municipality }), {
		given: false,
		note: '',
		seen: 1
	});
const own = () => comparisonOf(authorize(as('office@demo.example'), 'comparison.view', here));
const allOf = (field: string) =>
	own()?.comparison.fields.find((one) => one.field === field)?.level.all;

describe('publishing a release', () => {
	test('is for whoever is still on the project team when it has been planned', async () => {
		const release = { title: 'Dritter', cutoffOn: '2022-06-21', digest: seen('2022-06-21') };
		const publishing = publishRelease(staff(), programme, release);
		const { id } = as('staff@demo.example').actor as { id: string };
		const team = eq(staffAssignments.accountId, id);
		const { changes } = database.delete(staffAssignments).where(team).run();
		expect(changes).toBe(1);
		await expect(publishing).rejects.toMatchObject({ status: 403 });
		expect(database.select().from(releases).all()).toHaveLength(2);
	});

	test('publishes exactly what was looked at, and each municipality reads its own', async () => {
		const digest = seen('2022-06-21');
		const outcome = await publishRelease(staff(), programme, {
			title: 'Dritter',
			cutoffOn: '2022-06-21',
			digest
		});
		expect(outcome).toEqual({ kind: 'released', number: 3 });
		expect(own()).toMatchObject({ number: 3, title: 'Dritter' });
		expect(allOf('f1')).toMatchObject({ status: 'carried', cell: { n: 6, date: '2022-06-20' } });
	});

	test('what changed since the preview is not published', async () => {
		const digest = seen('2022-06-21');
		revoke('office@demo.example', 'kaiserslautern');
		const asked = { title: 'Dritter', cutoffOn: '2022-06-21', digest };
		expect(await publishRelease(staff(), programme, asked)).toEqual({ kind: 'changed' });
		expect(releasesOf(staff(), programme)).toHaveLength(2);
	});

	test('a revocation pauses the values that it was part of', async () => {
		revoke('office@demo.example', 'kaiserslautern');
		const asked = { title: 'Dritter', cutoffOn: '2022-06-21', digest: seen('2022-06-21') };
		expect((await publishRelease(staff(), programme, asked)).kind).toBe('released');
		expect(allOf('f1')).toEqual({ status: 'paused', reason: 'left' });
	});

	test.each(['2022-06-22', '2022-06-01'])('a cut-off on %s is refused', async (cutoffOn) => {
		const asked = { title: 'Dritter', cutoffOn, digest: seen(cutoffOn) };
		expect(await publishRelease(staff(), programme, asked)).toEqual({ kind: 'cutoff' });
	});

	test('is never changed and never removed', () => {
		const run = (sql: string) => () => database.$client.prepare(sql).run();
		expect(run("UPDATE releases SET title = ''")).toThrow('immutable');
		expect(run('DELETE FROM releases')).toThrow('immutable');
		expect(run('DELETE FROM release_comparisons')).toThrow('immutable');
		expect(run("UPDATE release_comparisons SET comparison = '{}'")).toThrow('immutable');
	});

	test('no value that is stored for a municipality is unrounded', () => {
		const stored = database.select({ record: releases.record }).from(releases).all();
		const numbers = JSON.stringify(stored).match(/-?\d+\.\d+/g) ?? [];
		expect(stored).toHaveLength(2);
		expect(numbers).toEqual([]);
	});
});

describe('grouping', () => {
	test('of two people only one freezes', () => {
		expect(freezePartition(staff(), programme, 'type', 1)).toEqual({ kind: 'frozen' });
		expect(freezePartition(staff(), programme, 'size', 1)).toEqual({ kind: 'moved' });
	});

	test('a programme of others is not to be found', () => {
		expect(() => programmeInReach(staff(), 'elsewhere')).toThrow();
	});
});
