import { renameSync, rmSync } from 'node:fs';
import { closeDatabase, openDatabase } from '#lib/server/db/client.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';

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
		// Only here, so that a server with a database of its own never works out the demo.
		const [{ accountRows }, { fill }] = await Promise.all([
			import('./accounts.ts'),
			import('./fill.ts')
		]);
		const accounts = await accountRows();
		const database = openDatabase(draft);
		try {
			database.transaction((into) => fill(into, accounts), { behavior: 'immediate' });
		} finally {
			closeDatabase(database);
		}
		discard(file);
		renameSync(draft, file);
	} finally {
		discard(draft);
	}
}

/** Removes a database file together with its log. */
function discard(file: string): void {
	for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}
