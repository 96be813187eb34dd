/** Imports an instrument: `npm run instrument:import -- path`, a file or a directory. */
import { existsSync } from 'node:fs';
import { authorizeOperator } from '#lib/server/access/authorize.ts';
import { businessClock } from '#lib/server/clock.ts';
import { closeDatabase, databasePath, openDatabase } from '#lib/server/db/client.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { EnvironmentError, readEnvironment } from '#lib/server/env.ts';
import { importInstrument, type Import } from '#lib/server/instrument/commands.ts';
import { instrumentJson, NotJson } from '#lib/server/instrument/files.ts';

const help = `npm run instrument:import -- path

Imports an instrument into the database in DATA_DIR (default ./data). The path is one JSON file, or
a directory with instrument.json and one file per field (f1.json, f2.json …). Our own working
version: src/instruments/arbeitsfassung. Make the database first, with admin:create.`;

try {
	process.exitCode = run(process.argv.slice(2));
} catch (failure) {
	if (!(failure instanceof Error)) throw failure;
	const expected =
		failure instanceof EnvironmentError || failure instanceof NotJson || 'code' in failure;
	console.error(expected ? failure.message : failure);
	process.exitCode = 1;
}

function run([path, ...more]: string[]): number {
	if (path === '--help' || path === '-h') return say(help);
	if (path === undefined || more.length > 0) return refuse(help);
	const json = instrumentJson(path);
	const file = databasePath(readEnvironment(process.env).DATA_DIR);
	if (!existsSync(file)) return refuse(`There is no database ${file}.\n\n${help}`);
	migrateDatabase(file);
	const database = openDatabase(file);
	try {
		const clock = businessClock(database);
		const context = { database, clock, actor: { kind: 'command-line' } } as const;
		const access = authorizeOperator(context, 'instruments.import');
		return report(importInstrument(access, json));
	} finally {
		closeDatabase(database);
	}
}

function report(outcome: Import): number {
	switch (outcome.kind) {
		case 'imported':
			return say('imported');
		case 'already-there':
			return say('already there');
		case 'version-taken':
			return refuse(
				'version taken: this version was imported with other content, and an imported version is ' +
					'never changed. Give the file a new version.'
			);
		case 'invalid':
			return refuse(outcome.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
	}
}

function say(message: string): number {
	console.log(message);
	return 0;
}

function refuse(message: string): number {
	console.error(message);
	return 1;
}
