import SQLite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';

/**
 * Brings a database file up to the newest migration; makes the file where there is none.
 *
 * On a connection of its own with foreign keys off from the start: the migrator wraps everything
 * in BEGIN, where `PRAGMA foreign_keys=OFF` does nothing, and a rebuilt table would then cascade
 * its deletion into its children.
 *
 * @param folder the directory with the generated SQL files
 * @throws if a migration fails, or leaves rows that point to nothing
 */
export function migrateDatabase(path: string, folder = 'drizzle'): void {
	const client = new SQLite(path);
	try {
		client.pragma('journal_mode = WAL');
		client.pragma('foreign_keys = OFF');
		client.pragma('busy_timeout = 5000');
		migrate(drizzle(client), { migrationsFolder: folder });
		const orphans = client.pragma('foreign_key_check') as unknown[];
		if (orphans.length > 0) {
			throw new Error(`${orphans.length} rows point to nothing after the migration`);
		}
	} finally {
		client.close();
	}
}
