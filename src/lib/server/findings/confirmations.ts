import { and, asc, eq } from 'drizzle-orm';
import type { Confirmation } from '#lib/domain/findings/confirming.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { accounts, findingConfirmations, findings } from '../db/schema/index.ts';

/** A passage that was kept, with who confirmed it and why: shown to whoever releases. */
export interface ConfirmedPassage extends Confirmation {
	by: string;
}

/** What was confirmed in a finding's texts. */
export function confirmationsOf(access: MunicipalityAccess, findingId: string): ConfirmedPassage[] {
	return access.database
		.select({
			part: findingConfirmations.part,
			passage: findingConfirmations.passage,
			reason: findingConfirmations.reason,
			by: accounts.name
		})
		.from(findingConfirmations)
		.innerJoin(accounts, eq(accounts.id, findingConfirmations.accountId))
		.innerJoin(findings, eq(findings.id, findingConfirmations.findingId))
		.where(and(eq(findings.id, findingId), eq(findings.municipalityId, access.municipality.id)))
		.orderBy(asc(findingConfirmations.at))
		.all();
}

/** For this room's commands: inside a transaction too. */
export function storedConfirmations(
	reader: Database | Transaction,
	findingId: string
): Confirmation[] {
	return reader
		.select({
			part: findingConfirmations.part,
			passage: findingConfirmations.passage,
			reason: findingConfirmations.reason
		})
		.from(findingConfirmations)
		.where(eq(findingConfirmations.findingId, findingId))
		.all();
}
