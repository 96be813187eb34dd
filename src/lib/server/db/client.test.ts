import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { emptyLog, emptyLogSoon, openDatabase } from './client.ts';

afterEach(() => void vi.useRealTimers());

/** A database with something in its log, and somebody who reads what was there before. */
function readByAnother() {
	const folder = mkdtempSync(join(tmpdir(), 'log-'));
	const file = join(folder, 'some.sqlite');
	const database = openDatabase(file);
	database.$client.exec('CREATE TABLE t (a); INSERT INTO t VALUES (1)');
	const reader = new SQLite(file, { readonly: true });
	reader.exec('BEGIN');
	reader.prepare('SELECT * FROM t').all();
	database.$client.exec('DELETE FROM t');
	onTestFinished(() => {
		reader.close();
		database.$client.close();
		rmSync(folder, { recursive: true });
	});
	return { database, reader, logged: () => statSync(`${file}-wal`).size };
}

test('the log is not emptied while somebody reads, and says so without waiting long', () => {
	const { database, reader, logged } = readByAnother();
	// Whoever waited as long as for a lock elsewhere would never come back within a test.
	database.$client.pragma('busy_timeout = 3600000');
	expect(emptyLog(database)).toBe(false);
	expect(logged()).toBeGreaterThan(0);
	expect(database.$client.pragma('busy_timeout', { simple: true })).toBe(3_600_000);
	reader.exec('COMMIT');
	expect(emptyLog(database)).toBe(true);
	expect(logged()).toBe(0);
});

test('the log is emptied once the reader has gone, without anybody asking again', () => {
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	const { database, reader, logged } = readByAnother();
	emptyLogSoon(database);
	vi.advanceTimersByTime(60_000);
	expect(logged()).toBeGreaterThan(0);
	reader.exec('COMMIT');
	vi.advanceTimersByTime(60_000);
	expect(logged()).toBe(0);
	expect(vi.getTimerCount()).toBe(0);
});
