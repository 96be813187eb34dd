import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeDemo } from '../../src/cli/demo/make.ts';
import { baseDatabase } from './site.ts';

/** The demo, made once for the whole suite. */
export default async function makeBaseDatabase(): Promise<void> {
	mkdirSync(dirname(baseDatabase), { recursive: true });
	await makeDemo(baseDatabase);
}
