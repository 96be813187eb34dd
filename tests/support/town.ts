import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { MembershipRole } from '#lib/domain/access/index.ts';
import { authorizeOperator } from '#lib/server/access/authorize.ts';
import type { Actor, Context } from '#lib/server/access/context.ts';
import type { Clock } from '#lib/server/clock.ts';
import { openDatabase, type Database } from '#lib/server/db/client.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { accounts, memberships, municipalities, programmes } from '#lib/server/db/schema/index.ts';
import { importInstrument } from '#lib/server/instrument/commands.ts';
import { instrumentJson } from '#lib/server/instrument/files.ts';

/** Business time stands still in tests, as it does in a demo. */
export const testClock: Clock = {
	today: () => '2022-06-21',
	now: () => new Date('2022-06-21T10:00:00Z')
};

export const townAddresses = ['ahausen', 'behausen'] as const;
type TownAddress = (typeof townAddresses)[number];

/** Two municipalities of one programme, each with somebody in every role, and an instrument. */
export interface Towns {
	database: Database;
	instrumentId: string;
	/** What somebody in this role acts with. „officer“ is a member marked „Verwaltung“. */
	as(role: MembershipRole | 'officer', town?: TownAddress): Context;
	anonymous: Context;
	commandLine: Context;
}

/** A real SQLite file with all migrations, thrown away when the test ends. */
export function openTowns(): Towns {
	const folder = mkdtempSync(join(tmpdir(), 'selbstcheck-'));
	const file = join(folder, 'test.sqlite');
	migrateDatabase(file);
	const database = openDatabase(file);
	onTestFinished(() => {
		database.$client.close();
		rmSync(folder, { recursive: true, force: true });
	});
	const context = (actor: Actor): Context => ({ database, clock: testClock, actor });
	const commandLine = context({ kind: 'command-line' });
	const createdAt = testClock.now();
	database.insert(programmes).values({ id: 'p', slug: 'p', title: 'Programm', createdAt }).run();
	for (const slug of townAddresses) {
		const place = { kind: 'town', land: 'RP', population: 20_000, programmeId: 'p' } as const;
		database
			.insert(municipalities)
			.values({ id: slug, slug, name: slug, ...place, createdAt })
			.run();
		for (const role of ['contributor', 'member', 'coordinator', 'office', 'officer'] as const) {
			const id = `${role}-${slug}`;
			const email = `${role}@${slug}.example`;
			database
				.insert(accounts)
				.values({ id, email, name: `${role} ${slug}`, passwordHash: '-', createdAt })
				.run();
			database
				.insert(memberships)
				.values({
					id,
					accountId: id,
					municipalityId: slug,
					role: role === 'officer' ? 'member' : role,
					administration: role === 'officer',
					unit: `unit of ${role}`,
					createdAt
				})
				.run();
		}
	}
	const imported = importInstrument(
		authorizeOperator(commandLine, 'instruments.import'),
		instrumentJson('src/instruments/arbeitsfassung')
	);
	if (imported.kind !== 'imported') throw new Error(JSON.stringify(imported));
	return {
		database,
		instrumentId: imported.id,
		as: (role, town = 'ahausen') => {
			const id = `${role}-${town}`;
			const email = `${role}@${town}.example`;
			return context({ kind: 'account', id, name: `${role} ${town}`, email, operator: false });
		},
		anonymous: context({ kind: 'anonymous' }),
		commandLine
	};
}
