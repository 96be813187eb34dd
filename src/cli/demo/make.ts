import { renameSync, rmSync } from 'node:fs';
import { closeDatabase, openDatabase, type Database } from '#lib/server/db/client.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { accountRows } from './accounts.ts';
import { fill } from './fill.ts';

/**
 * Makes the demo database. It is built beside its place and moved there when it is complete, so that
 * a half-made demo never remains.
 * @param file where it will be; what is there is replaced
 */
export async function makeDemo(file: string): Promise<void> {
	const draft = `${file}.making`;
	discard(draft);
	try {
		migrateDatabase(draft);
		const accounts = await accountRows();
		const database = openDatabase(draft);
		try {
			complete(database, accounts);
		} finally {
			closeDatabase(database);
		}
		discard(file);
		renameSync(draft, file);
	} finally {
		discard(draft);
	}
}

function complete(database: Database, accounts: Awaited<ReturnType<typeof accountRows>>): void {
	database.transaction((transaction) => fill(transaction, accounts), { behavior: 'immediate' });
}

/** Removes a database file together with its log. */
function discard(file: string): void {
	for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}
