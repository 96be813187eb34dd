/** Imports an instrument: `npm run instrument:import -- path`, a file or a directory. */
import { existsSync } from 'node:fs';
import { authorizeOperator } from '#lib/server/access/authorize.ts';
import { databasePath } from '#lib/server/db/client.ts';
import { readEnvironment } from '#lib/server/env.ts';
import { importInstrument, type Import } from '#lib/server/instrument/commands.ts';
import { instrumentJson, NotJson } from '#lib/server/instrument/files.ts';
import { refuse, runCommand, say, withDatabase } from './command-line.ts';

const help = `npm run instrument:import -- path

Imports an instrument into the database in DATA_DIR (default ./data). The path is one JSON file, or
a directory with instrument.json and one file per field (f1.json, f2.json …). Our own working
version: src/instruments/arbeitsfassung. Make the database first, with admin:create.`;

await runCommand(() => run(process.argv.slice(2)), NotJson);

function run([path, ...more]: string[]): number {
	if (path === '--help' || path === '-h') return say(help);
	if (path === undefined || more.length > 0) return refuse(help);
	const json = instrumentJson(path);
	const file = databasePath(readEnvironment(process.env).DATA_DIR);
	if (!existsSync(file)) return refuse(`There is no database ${file}.\n\n${help}`);
	return withDatabase(file, (context) => {
		const access = authorizeOperator(context, 'instruments.import');
		return report(importInstrument(access, json));
	});
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
