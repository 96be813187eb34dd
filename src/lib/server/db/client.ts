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

/** Opens a database that somebody else writes to, for reading only. */
export function openReader(path: string): Database {
	const client = new SQLite(path, { readonly: true });
	client.pragma('busy_timeout = 5000');
	return drizzle(client, { schema });
}

/** Milliseconds to wait for a reader to finish; everybody else waits as long, so it is short. */
const readersWait = 100;
const untilNextTry = 15_000;

/**
 * Writes the log back into the database file and empties it, so that nothing deleted stays in it.
 *
 * @returns false where somebody is still reading (a backup), so that what was deleted is still there
 */
export function emptyLog({ $client }: Database): boolean {
	const usual = Number($client.pragma('busy_timeout', { simple: true }));
	$client.pragma(`busy_timeout = ${readersWait}`);
	try {
		return $client.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0;
	} finally {
		$client.pragma(`busy_timeout = ${usual}`);
	}
}

const trying = new WeakSet<Database>();

/** Empties the log now or, while somebody reads, as soon as they have finished. */
export function emptyLogSoon(database: Database): void {
	if (!database.$client.open || emptyLog(database) || trying.has(database)) return;
	trying.add(database);
	setTimeout(() => {
		trying.delete(database);
		emptyLogSoon(database);
	}, untilNextTry).unref();
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
