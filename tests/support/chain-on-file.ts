import SQLite from 'better-sqlite3';
import type { TownOnFile } from './town-on-file.ts';

const day = (on: string) => Date.parse(`${on}T12:00:00Z`);

/**
 * Gives a town what a chain is made of: two closed rounds in which „Begegnungsorte“ rose from 0 to
 * 50, one finding that is released and one that is not, a body, and a measure that answers both.
 */
export function storeChain(databaseFile: string, town: TownOnFile): void {
	const database = new SQLite(databaseFile);
	database.pragma('foreign_keys = ON');
	database.pragma('busy_timeout = 5000');
	const { slug } = town;
	const member = town.accountIdOf('member');
	const coordinator = town.accountIdOf('coordinator');
	const insert = (table: string, row: Record<string, string | number | null>) => {
		const names = Object.keys(row);
		database
			.prepare(
				`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`
			)
			.run(row);
	};
	const instrument = database.prepare('SELECT id FROM instruments LIMIT 1').get() as { id: string };
	const closedRound = (number: number, on: string, level: number) => {
		const id = `${slug}-round-${number}`;
		insert('rounds', {
			...{ id, municipality_id: slug, number, title: `Runde ${number}` },
			...{ instrument_id: instrument.id, created_at: day(on) }
		});
		insert('round_transitions', {
			...{ id, round_id: id, position: 1, from_state: 'consensus', to_state: 'closed' },
			...{ account_id: coordinator, at: day(on) }
		});
		insert('consensus', {
			...{ id, round_id: id, criterion_key: 'orte', kind: 'agreed', level },
			...{ account_id: coordinator, updated_at: day(on) }
		});
	};
	const finding = (number: number, title: string, released: string | null) => {
		const id = `${slug}-finding-${number}`;
		insert('findings', {
			...{ id, municipality_id: slug, number, title, description: '', levels: '[]' },
			...{ grounds: '[]', life_area: 'public-space', mechanisms: '[]' },
			...{ source_kind: 'workshop', field_key: 'f6', criterion_key: 'orte' },
			...{ round_id: `${slug}-round-1`, writers: '[]', summary_writers: '[]' },
			...{ created_at: day('2020-09-01'), updated_at: day('2020-09-01') }
		});
		const by = { finding_id: id, position: 1, account_id: member, at: day('2020-09-01') };
		insert('finding_steps', { ...by, id, to_state: 'confirmed' });
		const copy = JSON.stringify({ title: released, description: '', summary: '' });
		if (released) {
			insert('finding_releases', { ...by, id, visibility: 'municipality', released: copy });
		}
		insert('measure_findings', { measure_id: `${slug}-measure`, finding_id: id });
	};
	database.transaction(() => {
		closedRound(1, '2020-08-27', 0);
		closedRound(2, '2022-06-15', 2);
		insert('structures', {
			...{ id: `${slug}-body`, municipality_id: slug, name: 'Netzwerk im Ort', kind: 'network' },
			created_at: day('2020-09-01')
		});
		insert('measures', {
			...{ id: `${slug}-measure`, municipality_id: slug, number: 1, title: 'Räume öffnen' },
			...{ cause: 'Es gibt keinen Raum.', structure_id: `${slug}-body`, field_key: 'f6' },
			...{ start_on: '2021-02-01', due_on: '2022-12-31', eccar: '[]' },
			...{ created_at: day('2020-09-01'), updated_at: day('2020-09-01') }
		});
		finding(1, 'Nirgends ein Ort für alle', 'Es fehlt ein Ort für alle');
		finding(2, 'Vereine vergeben Schlüssel nach Belieben', null);
	})();
	database.close();
}

/** Who has read findings of a town. */
export function readingsOnFile(databaseFile: string, town: TownOnFile): unknown[] {
	const database = new SQLite(databaseFile, { readonly: true });
	const rows = database
		.prepare(
			`SELECT action, account_id AS accountId FROM audit_events
			 WHERE municipality_id = ? AND action IN ('finding.listed', 'finding.viewed')`
		)
		.all(town.slug);
	database.close();
	return rows;
}
