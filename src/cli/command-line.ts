import type { Context } from '#lib/server/access/context.ts';
import { businessClock } from '#lib/server/clock.ts';
import { closeDatabase, openDatabase } from '#lib/server/db/client.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { EnvironmentError } from '#lib/server/env.ts';

/**
 * Runs a command and ends the process with its exit code. What whoever called it can mend is said in
 * one line: wrong variables or arguments, a file that is missing. Anything else keeps its stack.
 *
 * @param expected the command's own errors of that kind
 */
export async function runCommand(
	command: () => number | Promise<number>,
	...expected: (new (message: string) => Error)[]
): Promise<void> {
	try {
		process.exitCode = await command();
	} catch (failure) {
		if (!(failure instanceof Error)) throw failure;
		// Errors of the system, of SQLite and of `parseArgs` have a code; mistakes of ours have none.
		const known =
			'code' in failure || [EnvironmentError, ...expected].some((kind) => failure instanceof kind);
		console.error(known ? failure.message : failure);
		process.exitCode = 1;
	}
}

/** Migrates and opens the database file, and acts on it as somebody at this machine. */
export function withDatabase(file: string, act: (context: Context) => number): number {
	migrateDatabase(file);
	const database = openDatabase(file);
	try {
		const clock = businessClock(database);
		return act({ database, clock, actor: { kind: 'command-line' } });
	} finally {
		closeDatabase(database);
	}
}

/** Says that it worked. */
export function say(message: string): number {
	console.log(message);
	return 0;
}

/** Says why it did not. */
export function refuse(message: string): number {
	console.error(message);
	return 1;
}
