import SQLite from 'better-sqlite3';
import { publishTally } from '#lib/domain/disclosure/index.ts';

const code = 'ACDEFG';
const item = 'suite-item-open';
const revealed = 'suite-item-revealed';

/** An open workshop in Auenrode: one item is being voted on, one has been revealed. */
export function workshopOnFile(databaseFile: string) {
	const database = new SQLite(databaseFile);
	database.pragma('busy_timeout = 5000');
	database.pragma('foreign_keys = ON');
	const at = Date.now();
	const round = database
		.prepare(
			`SELECT rounds.id, memberships.account_id AS account FROM rounds
			 JOIN municipalities ON municipalities.id = rounds.municipality_id
			 JOIN memberships ON memberships.municipality_id = municipalities.id
			 WHERE slug = 'auenrode' AND number = 2 AND role = 'coordinator' LIMIT 1`
		)
		.get() as { id: string; account: string };
	const choices = [0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 4, 4];
	const ballots = choices.map((choice) => ({ choice, perspective: 'politik' }));
	const published = publishTally(ballots, { highest: 4, perspectives: ['politik'] });
	const keep = (table: string, columns: Record<string, string | number>) => {
		const names = Object.keys(columns);
		database
			.prepare(
				`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
				 ON CONFLICT DO NOTHING`
			)
			.run(...Object.values(columns));
	};
	database.transaction(() => {
		const by = { account_id: round.account, at };
		keep('workshops', {
			id: 'suite-workshop',
			round_id: round.id,
			code,
			opened_at: at,
			opened_by: round.account
		});
		for (const [position, id, key] of [
			[1, item, 'orte'],
			[2, revealed, 'sprache'],
			[3, 'suite-item-waiting', 'leitbild']
		] as const) {
			const place = { workshop_id: 'suite-workshop', position, minutes: 8 };
			keep('workshop_items', { id, criterion_key: key, ...place });
		}
		for (const [position, act] of [
			[1, 'opened'],
			[2, 'closed'],
			[3, 'revealed']
		] as const) {
			keep('item_acts', { id: `suite-act-${position}`, item_id: revealed, position, act, ...by });
		}
		keep('item_acts', { id: 'suite-act', item_id: item, position: 1, act: 'opened', ...by });
		keep('tallies', {
			id: 'suite-tally',
			round_id: round.id,
			criterion_key: 'sprache',
			published: JSON.stringify(published),
			closed_at: at
		});
		const note = { item_id: revealed, kind: 'gap', text: 'Es fehlt an Zeit.' };
		keep('workshop_notes', { id: 'suite-note', ...note });
	})();
	database.close();
	return { code, item, revealed };
}
