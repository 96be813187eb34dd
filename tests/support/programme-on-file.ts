import SQLite from 'better-sqlite3';
import { chanceFrom } from '../attacks/chance.ts';

export interface Grown {
	programmeId: string;
	slug: string;
	/** Addresses of its municipalities. */
	places: string[];
}

/**
 * A further programme of so many municipalities, each with consent and two accepted rounds whose
 * consensus is drawn by chance, in a database that has an instrument and a demo's accounts.
 */
export function growProgramme(databaseFile: string, slug: string, size: number): Grown {
	const database = new SQLite(databaseFile);
	database.pragma('busy_timeout = 5000');
	database.pragma('foreign_keys = ON');
	const idOf = (email: string) =>
		(database.prepare('SELECT id FROM accounts WHERE email = ?').get(email) as { id: string }).id;
	const [staff, office] = [idOf('staff@demo.example'), idOf('office@demo.example')];
	const { id: instrument, content } = database
		.prepare('SELECT id, content FROM instruments ORDER BY imported_at DESC LIMIT 1')
		.get() as { id: string; content: string };
	const criteria = criterionKeysOf(JSON.parse(content) as InstrumentShape);
	const insert = insertsOf(database);
	const chance = chanceFrom(size);
	const places = Array.from({ length: size }, (_, index) => `${slug}-${index + 1}`);
	const at = Date.parse('2020-06-01T10:00:00Z');
	database.transaction(() => {
		insert.programme(slug, slug, slug, at);
		insert.assignment(`${slug}-staff`, staff, slug, at);
		for (const place of places) {
			const population = chance.pick([8_000, 40_000, 200_000]);
			insert.municipality(place, place, place, 'town', 'RP', population, slug, at);
			insert.consent(`${place}-consent`, place, slug, 1, 1, office, at);
			for (const number of [1, 2]) {
				const round = `${place}-${number}`;
				const day = Date.parse(`202${number - 1}-09-01T10:00:00Z`);
				insert.round(round, place, number, `Runde ${number}`, instrument, day);
				insert.transition(`${round}-1`, round, 1, null, 'planned', office, day);
				insert.transition(`${round}-2`, round, 2, 'in-review', 'accepted', staff, day);
				for (const key of criteria) {
					insert.consensus(`${round}-${key}`, round, key, chance.below(5), office, day);
				}
			}
		}
		insert.membership(`${slug}-office`, office, places[0], 'office', at);
	})();
	database.close();
	return { programmeId: slug, slug, places };
}

/** From now on every programme asks for two people to accept a submission. */
export function requireSecondReviewer(databaseFile: string): void {
	const database = new SQLite(databaseFile);
	database.pragma('busy_timeout = 5000');
	database.prepare('UPDATE programmes SET second_reviewer = 1').run();
	database.close();
}

interface InstrumentShape {
	fields: { goals: { criteria: { key: string }[] }[] }[];
}

function criterionKeysOf({ fields }: InstrumentShape): string[] {
	return fields.flatMap(({ goals }) =>
		goals.flatMap(({ criteria }) => criteria.map(({ key }) => key))
	);
}

function insertsOf(database: SQLite.Database) {
	const into = (table: string, columns: string) => {
		const marks = columns.replaceAll(/\w+/g, '?');
		const statement = database.prepare(`INSERT INTO ${table} (${columns}) VALUES (${marks})`);
		return (...values: unknown[]) => statement.run(...values);
	};
	const consensus = into(
		'consensus',
		'id, round_id, criterion_key, level, account_id, updated_at, kind, version'
	);
	const membership = into(
		'memberships',
		'id, account_id, municipality_id, role, created_at, administration, unit'
	);
	return {
		programme: into('programmes', 'id, slug, title, created_at'),
		assignment: into('staff_assignments', 'id, account_id, programme_id, created_at'),
		municipality: into(
			'municipalities',
			'id, slug, name, kind, land, population, programme_id, created_at'
		),
		consent: into('consents', 'id, municipality_id, programme_id, position, given, account_id, at'),
		round: into('rounds', 'id, municipality_id, number, title, instrument_id, created_at'),
		transition: into(
			'round_transitions',
			'id, round_id, position, from_state, to_state, account_id, at'
		),
		consensus: (...values: unknown[]) => consensus(...values, 'agreed', 1),
		membership: (...values: unknown[]) => membership(...values, 0, 'Amt')
	};
}
