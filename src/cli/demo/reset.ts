/** Makes the demo anew: `npm run demo`. Refuses where real data are. */
import { existsSync } from 'node:fs';
import { closeDatabase, databasePath, openDatabase } from '#lib/server/db/client.ts';
import { EnvironmentError, readEnvironment } from '#lib/server/env.ts';
import { isDemo } from '#lib/server/demo-mark.ts';
import { makeDemo } from './make.ts';

const file = databasePath(dataDirectory());
if (existsSync(file) && !holdsDemo(file)) {
	exitWith(`${file} is not a demo. Nothing was changed.\nSet DATA_DIR to another directory.`);
}
await makeDemo(file);
console.log(`The demo is in ${file}. A server that is running has to be started again.`);

function dataDirectory(): string {
	try {
		return readEnvironment(process.env).DATA_DIR;
	} catch (failure) {
		if (failure instanceof EnvironmentError) exitWith(failure.message);
		throw failure;
	}
}

/** A file that cannot be read as one of ours is no demo either. */
function holdsDemo(path: string): boolean {
	try {
		const database = openDatabase(path);
		try {
			return isDemo(database);
		} finally {
			closeDatabase(database);
		}
	} catch (failure) {
		console.error(failure instanceof Error ? failure.message : failure);
		return false;
	}
}

function exitWith(message: string): never {
	console.error(message);
	process.exit(1);
}
