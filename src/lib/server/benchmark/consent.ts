import { and, asc, desc, eq } from 'drizzle-orm';
import type { MunicipalityAccess } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { accounts, consents } from '../db/schema/index.ts';

/** One decision about taking part in the comparison. */
export interface ConsentDecision {
	/** Counts up from 1. */
	position: number;
	given: boolean;
	note: string;
	/** Name of who decided. */
	by: string;
	at: Date;
}

/** All decisions of the municipality in its programme, the latest first; empty without a programme. */
export function consentHistory(access: MunicipalityAccess<'settings.view'>): ConsentDecision[] {
	const { database, municipality } = access;
	if (municipality.programmeId === null) return [];
	return database
		.select({
			position: consents.position,
			given: consents.given,
			note: consents.note,
			by: accounts.name,
			at: consents.at
		})
		.from(consents)
		.innerJoin(accounts, eq(accounts.id, consents.accountId))
		.where(
			and(
				eq(consents.municipalityId, municipality.id),
				eq(consents.programmeId, municipality.programmeId)
			)
		)
		.orderBy(desc(consents.position))
		.all();
}

/** The decision in force; undefined where nothing was decided yet, which means no. */
export function lastConsent(
	reader: Database | Transaction,
	municipalityId: string,
	programmeId: string
): { position: number; given: boolean } | undefined {
	return reader
		.select({ position: consents.position, given: consents.given })
		.from(consents)
		.where(and(eq(consents.municipalityId, municipalityId), eq(consents.programmeId, programmeId)))
		.orderBy(desc(consents.position))
		.get();
}

/** The municipalities of a programme whose last decision is to take part. */
export function consentingIn(reader: Database | Transaction, programmeId: string): Set<string> {
	const decided = reader
		.select({ municipality: consents.municipalityId, given: consents.given })
		.from(consents)
		.where(eq(consents.programmeId, programmeId))
		.orderBy(asc(consents.position))
		.all();
	const last = new Map(decided.map(({ municipality, given }) => [municipality, given]));
	return new Set([...last].filter(([, given]) => given).map(([municipality]) => municipality));
}

/** Whether the municipality's accepted results enter the next release. */
export function takesPart({
	database,
	municipality
}: MunicipalityAccess<'comparison.view'>): boolean {
	const { id, programmeId } = municipality;
	return programmeId !== null && (lastConsent(database, id, programmeId)?.given ?? false);
}
