import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readPublishedTally } from '#lib/domain/disclosure/index.ts';
import { migrateDatabase } from './migrate.ts';

interface Journal {
	entries: { tag: string }[];
}

function folder(): string {
	const made = mkdtempSync(join(tmpdir(), 'selbstcheck-'));
	onTestFinished(() => {
		rmSync(made, { recursive: true, force: true });
	});
	return made;
}

/** A copy of the migrations as they were before this one. */
function migrationsBefore(tag: string): string {
	const copy = folder();
	cpSync('drizzle', copy, { recursive: true });
	const file = join(copy, 'meta/_journal.json');
	const journal = JSON.parse(readFileSync(file, 'utf8')) as Journal;
	const end = journal.entries.findIndex((entry) => entry.tag.endsWith(tag));
	expect(end).toBeGreaterThan(0);
	writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, end) }));
	return copy;
}

/** Opens the database of an installation; `foreign_keys` as the application has it. */
function opened(file: string): SQLite.Database {
	const database = new SQLite(file);
	database.pragma('foreign_keys = ON');
	onTestFinished(() => {
		database.close();
	});
	return database;
}

const rowsOf = (database: SQLite.Database, table: string) =>
	database.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all();

const round = `
		INSERT INTO municipalities (id, slug, name, kind, land, population, created_at)
			VALUES ('m', 'm', 'M', 'town', 'RP', 1, 0);
		INSERT INTO accounts (id, email, name, password_hash, created_at) VALUES ('a', 'a', 'A', '-', 0);
		INSERT INTO instruments (id, key, version, content, digest, imported_at)
			VALUES ('i', 'i', '1', '{}', '', 0);
		INSERT INTO rounds (id, municipality_id, number, title, instrument_id, created_at)
			VALUES ('r', 'm', 1, 'R', 'i', 0);`;

describe('an installation with a running workshop', () => {
	const tables = ['seats', 'ballots', 'workshop_notes'];
	const running = `
		INSERT INTO workshops (id, round_id, code, opened_at, opened_by) VALUES ('w', 'r', 'C', 0, 'a');
		INSERT INTO workshop_items (id, workshop_id, criterion_key, position, minutes)
			VALUES ('x', 'w', 'orte', 1, 8);
		INSERT INTO seats (id, workshop_id, token_hash, number, perspective, small_group)
			VALUES ('s2', 'w', 't2', 1, 'politik', 3), ('s1', 'w', NULL, 2, 'verwaltung', 0);
		INSERT INTO ballots (item_id, seat_id, choice) VALUES ('x', 's2', '4'), ('x', 's1', 'abstain');
		INSERT INTO workshop_notes (id, item_id, kind, text, released) VALUES ('n', 'x', 'gap', 'Text', 1);`;

	test('keeps every row when the order of arrival goes', () => {
		const file = join(folder(), 'old.sqlite');
		migrateDatabase(file, migrationsBefore('no-order-of-arrival'));
		const old = opened(file);
		old.exec(round + running);
		const before = tables.map((table) => rowsOf(old, table));
		migrateDatabase(file);
		const now = opened(file);
		// Columns may have been added since.
		expect(tables.map((table) => rowsOf(now, table))).toMatchObject(before);
		expect(before.map((rows) => rows.length)).toEqual([2, 2, 1]);
		const toNobody = "UPDATE ballots SET seat_id = 'nobody' WHERE seat_id = 's1'";
		expect(() => now.exec(toNobody)).toThrow(/FOREIGN KEY/);
		expect(() => now.exec('UPDATE seats SET number = 1')).toThrow(/UNIQUE/);
		now.exec("DELETE FROM seats WHERE id = 's2'");
		expect(rowsOf(now, 'ballots')).toHaveLength(1);
	});
});

describe('tallies of an installation', () => {
	const few = 'fewer-than-3';

	test.each([
		[0, 0, { cannotJudge: 0, abstained: 0 }],
		[8, 3, { cannotJudge: 8, abstained: 3 }],
		[few, 0, few],
		[0, few, few],
		[few, few, 'some'],
		[8, few, 'some']
	])('that told %j and %j apart can be read, and are true', (cannotJudge, abstained, unable) => {
		const file = join(folder(), 'old.sqlite');
		migrateDatabase(file, migrationsBefore('tallies-told-together'));
		const old = opened(file);
		old.exec(round);
		const frame = { highest: 4, perspectives: [], usable: true };
		const rooms = [
			{ kind: 'near-unanimous', n: 12, level: 2, cannotJudge, abstained },
			{ kind: 'summary', n: 6, median: 2, word: 'mixed' }
		];
		for (const [index, room] of rooms.entries()) {
			old
				.prepare(
					'INSERT INTO tallies (id, round_id, criterion_key, published, closed_at) VALUES (?, ?, ?, ?, 0)'
				)
				.run(String(index), 'r', String(index), JSON.stringify({ ...frame, room }));
		}
		migrateDatabase(file);
		const published = old
			.prepare('SELECT published FROM tallies ORDER BY id')
			.pluck()
			.all() as string[];
		expect(published.map((text) => readPublishedTally(JSON.parse(text)).room)).toEqual([
			{ kind: 'near-unanimous', n: 12, level: 2, unable },
			rooms[1]
		]);
	});
});

test('a tally that is there belongs to the last item of its criterion that was closed', () => {
	const file = join(folder(), 'old.sqlite');
	migrateDatabase(file, migrationsBefore('tallies-of-every-day'));
	const old = opened(file);
	old.exec(round);
	old.exec(`
		INSERT INTO workshops (id, round_id, code, opened_at, opened_by) VALUES
			('w1', 'r', 'A', 1, 'a'), ('w2', 'r', 'B', 2, 'a'), ('w3', 'r', 'C', 3, 'a');
		INSERT INTO workshop_items (id, workshop_id, criterion_key, position, minutes) VALUES
			('x1', 'w1', 'orte', 1, 8), ('x2', 'w2', 'orte', 1, 8), ('x3', 'w3', 'orte', 1, 8);
		INSERT INTO item_acts (id, item_id, position, act, account_id, at) VALUES
			('1', 'x1', 1, 'closed', 'a', 1), ('2', 'x2', 1, 'closed', 'a', 2);
		INSERT INTO tallies (id, round_id, criterion_key, published, revealed, closed_at) VALUES
			('t', 'r', 'orte', '{}', 1, 2), ('u', 'r', 'kultur', '{}', 0, 1);`);
	migrateDatabase(file);
	expect(rowsOf(old, 'tallies')).toMatchObject([
		{ id: 't', item_id: 'x2', revealed: 1 },
		{ id: 'u', item_id: null, revealed: 0 }
	]);
});

test('digests that were made without a key go, and the trail stays append-only', () => {
	const file = join(folder(), 'old.sqlite');
	migrateDatabase(file, migrationsBefore('digests-with-a-key'));
	const old = opened(file);
	old.exec(
		"INSERT INTO audit_events (id, action, subject, digest, at) VALUES ('e', 'x', 'y', 'z', 0)"
	);
	migrateDatabase(file);
	expect(rowsOf(old, 'audit_events')).toMatchObject([{ id: 'e', subject: 'y', digest: '' }]);
	expect(() => old.exec("UPDATE audit_events SET subject = 'other'")).toThrow(/append-only/);
});

test('of seats, ballots and notes the file keeps no number of arrival', () => {
	const file = join(folder(), 'new.sqlite');
	migrateDatabase(file);
	const statements = opened(file)
		.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
		.all() as { name: string; sql: string }[];
	const numbered = statements.filter(({ sql }) => !/\bWITHOUT\s+ROWID\b/i.test(sql));
	const names = numbered.map(({ name }) => name);
	expect(names).toContain('workshops');
	expect(names.filter((name) => /seat|ballot|note/.test(name))).toEqual([]);
});
