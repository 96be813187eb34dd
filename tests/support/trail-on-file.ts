import SQLite from 'better-sqlite3';

/** Who did what in a town, the first event first: `action by name`. */
export function trailOf(databaseFile: string, slug: string): string[] {
	const database = new SQLite(databaseFile, { readonly: true });
	const events = database
		.prepare(
			`SELECT audit_events.action || ' by ' || accounts.name AS line FROM audit_events
			 JOIN municipalities ON municipalities.id = audit_events.municipality_id
			 JOIN accounts ON accounts.id = audit_events.account_id
			 WHERE municipalities.slug = ? ORDER BY audit_events.at, audit_events.rowid`
		)
		.all(slug) as { line: string }[];
	database.close();
	return events.map(({ line }) => line);
}
