import { createHash, randomBytes } from 'node:crypto';
import SQLite from 'better-sqlite3';
import type { MembershipRole } from '#lib/domain/access/index.ts';
import { hashPassword } from '#lib/server/auth/passwords.ts';

/**
 * `officer`: a member marked „Verwaltung“. `leaver`: a contributor whom nobody will miss. `stranger`:
 * coordinator of another town, and of nothing here.
 */
export type Person = MembershipRole | 'officer' | 'leaver' | 'staff' | 'operator' | 'stranger';

const people: readonly Person[] = [
	'contributor',
	'member',
	'coordinator',
	'office',
	'officer',
	'leaver',
	'staff',
	'operator',
	'stranger'
];

/** A municipality of a test's own, with somebody in every role, in a database that a server runs on. */
export interface TownOnFile {
	slug: string;
	name: string;
	/** Everybody's. */
	password: string;
	emailOf(person: Person): string;
	nameOf(person: Person): string;
	accountIdOf(person: Person): string;
	/** A cookie value for somebody who has already signed in. */
	sessionOf(person: Person): string;
}

const password = 'ein langes Passwort';
let passwordHash: Promise<string> | undefined;
let made = 0;

function roleOf(person: Exclude<Person, 'staff' | 'operator'>): MembershipRole {
	if (person === 'officer') return 'member';
	if (person === 'leaver') return 'contributor';
	return person === 'stranger' ? 'coordinator' : person;
}

/** Founds a town. */
export async function foundTown(databaseFile: string, label = 'probe'): Promise<TownOnFile> {
	passwordHash ??= hashPassword(password);
	const hash = await passwordHash;
	made += 1;
	const slug = `${label}-${process.pid}-${made}`;
	const name = `Probeort ${made}`;
	const database = new SQLite(databaseFile);
	database.pragma('foreign_keys = ON');
	database.pragma('busy_timeout = 5000');
	const now = Date.now();
	const programme = database.prepare('SELECT id FROM programmes LIMIT 1').get() as { id: string };
	const place = database.prepare(
		`INSERT INTO municipalities (id, slug, name, kind, land, population, programme_id, created_at)
		 VALUES (?, ?, ?, 'town', 'RP', 20000, ?, ?)`
	);
	const account = database.prepare(
		`INSERT INTO accounts (id, email, name, password_hash, language, operator, created_at)
		 VALUES (?, ?, ?, ?, 'de', ?, ?)`
	);
	const membership = database.prepare(
		`INSERT INTO memberships (id, account_id, municipality_id, role, administration, unit, created_at)
		 VALUES (?, ?, ?, ?, ?, ?, ?)`
	);
	const accountIdOf = (person: Person) => `${slug}-${person}`;
	const emailOf = (person: Person) => `${person}@${slug}.example`;
	const nameOf = (person: Person) => `${person} of ${name}`;
	database.transaction(() => {
		place.run(slug, slug, name, programme.id, now);
		place.run(`${slug}-other`, `${slug}-other`, `${name} anderswo`, programme.id, now);
		for (const person of people) {
			const id = accountIdOf(person);
			account.run(id, emailOf(person), nameOf(person), hash, person === 'operator' ? 1 : 0, now);
			if (person === 'staff') {
				database
					.prepare(
						'INSERT INTO staff_assignments (id, account_id, programme_id, created_at) VALUES (?, ?, ?, ?)'
					)
					.run(id, id, programme.id, now);
			} else if (person !== 'operator') {
				const role = roleOf(person);
				const where = person === 'stranger' ? `${slug}-other` : slug;
				membership.run(id, id, where, role, person === 'officer' ? 1 : 0, `Amt ${person}`, now);
			}
		}
	})();
	database.close();
	return {
		slug,
		name,
		password,
		emailOf,
		nameOf,
		accountIdOf,
		sessionOf: (person) => beginSessionOnFile(databaseFile, accountIdOf(person))
	};
}

/** Signs an account in without its password, as a server would have: by a row and its cookie. */
export function beginSessionOnFile(databaseFile: string, accountId: string): string {
	const id = randomBytes(20).toString('hex');
	const database = new SQLite(databaseFile);
	database.pragma('busy_timeout = 5000');
	const now = Date.now();
	const later = now + 12 * 3_600_000;
	database
		.prepare(
			`INSERT INTO sessions (id_hash, account_id, created_at, expires_at, ends_at, device)
			 VALUES (?, ?, ?, ?, ?, 'Test')`
		)
		.run(createHash('sha256').update(id).digest('hex'), accountId, now, later, later);
	database.close();
	return id;
}

/** The account behind one of the demo's addresses. */
export function accountIdByEmail(databaseFile: string, email: string): string {
	const database = new SQLite(databaseFile, { readonly: true });
	const row = database.prepare('SELECT id FROM accounts WHERE email = ?').get(email) as
		{ id: string } | undefined;
	database.close();
	if (!row) throw new Error(`no account ${email}`);
	return row.id;
}
