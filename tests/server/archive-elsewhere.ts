import { and, eq, inArray } from 'drizzle-orm';
import type { Archive, ArchiveContents } from '#lib/domain/archive/archive.ts';
import { authorize, authorizeOperator } from '#lib/server/access/authorize.ts';
import { exportArchive } from '#lib/server/archive/export.ts';
import { checkArchive, importArchive } from '#lib/server/archive/import.ts';
import type { Database } from '#lib/server/db/client.ts';
import {
	accounts,
	installation,
	memberships,
	municipalities,
	perspectives,
	programmes
} from '#lib/server/db/schema/index.ts';
import { isDemo } from '#lib/server/demo-mark.ts';
import { openTowns, testClock, type Towns } from '../support/town.ts';
import type { Town } from './round-contents.ts';

/** Where an archive is brought: an empty municipality of another installation. */
export const newPlace = 'neustadt';

/** Another installation with an empty municipality, whose programme is called as it was. */
export function elsewhere(from: Database, slug: string): Towns {
	const towns = openTowns();
	const { database } = towns;
	const createdAt = testClock.now();
	if (isDemo(from)) database.insert(installation).values({ key: 'demo', value: '1' }).run();
	const home = from.select().from(municipalities).where(eq(municipalities.slug, slug)).get();
	const known = database.select().from(programmes).all();
	const theirs = from.select().from(programmes).all();
	const missing = theirs.filter((one) => !known.some(({ slug: word }) => word === one.slug));
	for (const programme of missing) database.insert(programmes).values(programme).run();
	if (missing.length > 0) {
		const ids = missing.map(({ id }) => id);
		const rows = from
			.select()
			.from(perspectives)
			.where(inArray(perspectives.programmeId, ids))
			.all();
		if (rows.length > 0) database.insert(perspectives).values(rows).run();
	}
	database
		.insert(municipalities)
		.values({
			id: newPlace,
			slug: newPlace,
			name: 'Neustadt',
			kind: 'town',
			land: 'BY',
			population: 1,
			programmeId: home?.programmeId ?? null,
			createdAt
		})
		.run();
	return towns;
}

/** What the coordinator of a test's town downloads. */
export function archiveOf(towns: Towns, town: Town): string {
	const access = authorize(towns.as('coordinator', town), 'archive.export', { municipality: town });
	const exported = exportArchive(access);
	if (exported.kind !== 'archive') throw new Error(exported.kind);
	return exported.json;
}

/** What a demo's coordinator downloads; null while the workshop runs. */
export function demoArchive(database: Database, slug: string): string | null {
	const { id, name, email } = accounts;
	const somebody = database
		.select({ id, name, email })
		.from(accounts)
		.innerJoin(memberships, eq(memberships.accountId, id))
		.innerJoin(municipalities, eq(municipalities.id, memberships.municipalityId))
		.where(and(eq(municipalities.slug, slug), eq(memberships.role, 'coordinator')))
		.get();
	if (!somebody) throw new Error(`nobody coordinates ${slug}`);
	const actor = { kind: 'account', operator: false, ...somebody } as const;
	const context = { database, clock: testClock, actor };
	const exported = exportArchive(authorize(context, 'archive.export', { municipality: slug }));
	return exported.kind === 'archive' ? exported.json : null;
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);

export const parsed = (json: string) => JSON.parse(json) as Archive & { contents: ArchiveContents };

/** The same archive with something done to its contents, and without a checksum that would tell. */
export function altered(json: string, alter: (contents: ArchiveContents) => void): string {
	const archive = parsed(json);
	alter(archive.contents);
	return JSON.stringify({ ...archive, made: { ...archive.made, fingerprint: null } });
}

export function bring(towns: Towns, json: string, slug = newPlace) {
	return importArchive(authorizeOperator(towns.commandLine, 'archive.import'), slug, bytesOf(json));
}

export function check(towns: Towns, json: string, slug = newPlace) {
	return checkArchive(authorizeOperator(towns.commandLine, 'archive.import'), slug, bytesOf(json));
}
