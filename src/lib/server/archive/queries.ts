import type { SectionName } from '#lib/domain/archive/index.ts';
import { isFinished } from '#lib/domain/rounds/transitions.ts';
import type { Access, MunicipalityAccess } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { summaries } from '../rounds/queries.ts';
import { contentsOf } from './collect.ts';
import { fingerprintOf } from './fingerprint.ts';
import { municipalityBy } from './place.ts';
import { countIn, rowsOf, tableSections } from './rows.ts';
import { archivedTables } from './tables.ts';

/** How many entries of each section an archive would have; sections without any are left out. */
export function archiveCounts({
	database,
	municipality
}: MunicipalityAccess<'archive.export'>): { section: SectionName; count: number }[] {
	return tableSections
		.map((section) => ({ section, count: countIn(database, municipality.id, section) }))
		.filter(({ count }) => count > 0);
}

/** Equal for equal states: what two installations compare, by telephone if need be. */
export function archiveFingerprint({
	database,
	municipality
}: MunicipalityAccess<'archive.export'>): string {
	return fingerprintOf(contentsOf(database, municipality.id));
}

/** The number of the round whose workshop is open; null where none is. */
export function openWorkshopIn(
	database: Database | Transaction,
	municipalityId: string
): number | null {
	const open = new Set(
		rowsOf(database, municipalityId, 'workshops')
			.filter(({ endedAt }) => endedAt === null)
			.map(({ roundId }) => roundId)
	);
	const running = summaries(database, municipalityId).find(
		({ id, state }) => open.has(id) && !isFinished(state)
	);
	return running?.number ?? null;
}

/** Whether there is nothing yet that an archive could bring: it never adds to what is there. */
export function isEmpty(database: Database | Transaction, municipalityId: string): boolean {
	return tableSections
		.filter((section) => archivedTables[section].within.section === 'municipality')
		.every((section) => countIn(database, municipalityId, section) === 0);
}

/** Whether an archive can come into a municipality. Undefined where there is no such municipality. */
export function mayArrive(
	{ database }: Access<'archive.import'>,
	slug: string
): { name: string; empty: boolean } | undefined {
	const municipality = municipalityBy(database, slug);
	return municipality && { name: municipality.name, empty: isEmpty(database, municipality.id) };
}
