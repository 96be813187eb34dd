import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { expect, onTestFinished, test, vi } from 'vitest';
import { makeDemo } from '../../../cli/demo/make.ts';
import { idOf } from '../../../cli/demo/seed.ts';
import { growProgramme } from '#tests/support/programme-on-file.ts';
import { storedRecord } from '#lib/domain/benchmark/index.ts';
import { openDatabase, type Database } from '../db/client.ts';
import { planAside } from './plan-aside.ts';
import { prepareRelease } from './preparation.ts';

vi.setConfig({ testTimeout: 60_000 });

async function programmeOf(size: number): Promise<Database> {
	const folder = mkdtempSync(join(tmpdir(), 'selbstcheck-'));
	const file = join(folder, 'demo.sqlite');
	await makeDemo(file);
	growProgramme(file, 'grown', size);
	const database = openDatabase(file);
	onTestFinished(() => {
		database.$client.close();
		rmSync(folder, { recursive: true, force: true });
	});
	return database;
}

const asked = { programmeId: 'grown', release: 'next', cutoffOn: '2022-06-21' };

test('plans aside what it would plan here, and meanwhile everybody else is served', async () => {
	const database = await programmeOf(300);
	const began = performance.now();
	const here = prepareRelease(database, 'grown', 'next', '2022-06-21');
	const blocking = performance.now() - began;

	const before = performance.eventLoopUtilization();
	const planned = await planAside(database, asked);
	const { active } = performance.eventLoopUtilization(before);
	if (planned === 'busy') throw new Error('busy');
	expect(planned.digest).toBe(here.digest);
	expect(planned.record).toEqual(storedRecord(here.plan.record));
	expect(planned.comparisons).toEqual(here.plan.comparisons);
	expect(active).toBeLessThan(blocking / 2);
});

test('of many at once, some are told that it is busy', async () => {
	const database = await programmeOf(6);
	const answers = await Promise.all([1, 2, 3, 4, 5].map(() => planAside(database, asked)));
	expect(answers.map((answer) => answer === 'busy')).toEqual([false, false, false, false, true]);
});

test('a plan that fails is an error, and the next one is made', async () => {
	const database = await programmeOf(6);
	const published = { ...asked, programmeId: idOf('programme'), release: idOf('release', 1) };
	await expect(planAside(database, published)).rejects.toThrow('is there twice');
	expect(await planAside(database, asked)).toMatchObject({ members: { length: 6 } });
});
