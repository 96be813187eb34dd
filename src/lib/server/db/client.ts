import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import * as schema from './schema/index.ts';

export type Database = BetterSQLite3Database<typeof schema> & { $client: SQLite.Database };

/** What runs inside a transaction; reads work on both. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

export const databaseFileName = 'selbstcheck.sqlite';

/**
 * The database file of a data directory. Makes the directory, not the database; other users of the
 * machine are kept out, because password hashes and what people wrote are in there.
 */
export function databasePath(dataDir: string): string {
	mkdirSync(dataDir, { recursive: true, mode: 0o700 });
	return join(dataDir, databaseFileName);
}

/**
 * Opens a database that has been migrated. Durability before speed: with `synchronous=FULL` a
 * committed answer survives a power cut, and thirty people never notice the difference.
 */
export function openDatabase(path: string): Database {
	const client = new SQLite(path);
	client.pragma('journal_mode = WAL');
	client.pragma('synchronous = FULL');
	client.pragma('foreign_keys = ON');
	client.pragma('busy_timeout = 5000');
	// What is deleted is overwritten: no ballot can be read out of the file's free pages.
	client.pragma('secure_delete = ON');
	return drizzle(client, { schema });
}

/** Writes the log back into the database file and empties it, so that nothing deleted stays in it. */
export function emptyLog(database: Database): void {
	database.$client.pragma('wal_checkpoint(TRUNCATE)');
}

const erasing = new WeakSet<Transaction>();

/**
 * Says that what this transaction deletes must be gone for good: until it is written back, the log
 * still holds it. Whoever commits the transaction asks `erases` and empties the log.
 */
export function eraseForGood(transaction: Transaction): void {
	erasing.add(transaction);
}

/** Whether the log has to be emptied once this transaction is committed. */
export function erases(transaction: Transaction): boolean {
	return erasing.has(transaction);
}

/** Writes the log back into the database file and closes it. */
export function closeDatabase(database: Database): void {
	if (!database.$client.open) return;
	emptyLog(database);
	database.$client.close();
}
