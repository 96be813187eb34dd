import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { databaseFileName } from '#lib/server/db/client.ts';
import { makeDemo } from '../../src/cli/demo/make.ts';
import { copyDatabase } from '../support/server.ts';
import { temporaryFolder } from './launch.ts';

/** Makes the demo once for a file's tests. @returns gives each test a data directory of its own */
export function useDemo(): () => string {
	let demo = '';
	beforeAll(async () => {
		demo = mkdtempSync(join(tmpdir(), 'selbstcheck-demo-'));
		await makeDemo(join(demo, databaseFileName));
	}, 60_000);
	afterAll(() => rmSync(demo, { recursive: true, force: true }));
	return () => {
		const folder = temporaryFolder();
		copyDatabase(join(demo, databaseFileName), join(folder, databaseFileName));
		return folder;
	};
}
