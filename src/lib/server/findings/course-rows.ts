import { and, desc, eq } from 'drizzle-orm';
import type {
	FindingState,
	FindingVisibility,
	ReleasedFinding
} from '#lib/domain/findings/vocabulary.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { findingReleases, findings, findingSteps } from '../db/schema/index.ts';
import type { FindingRow } from './rows.ts';

/** For this room's commands. Undefined: there is none by that number here. */
export function findingRow(
	transaction: Transaction,
	{ municipality }: MunicipalityAccess,
	number: number
): FindingRow | undefined {
	return transaction
		.select()
		.from(findings)
		.where(and(eq(findings.municipalityId, municipality.id), eq(findings.number, number)))
		.get();
}

/** The state of a finding inside a transaction. */
export function stateOf(transaction: Transaction, findingId: string): FindingState {
	return lastStep(transaction, findingId)?.to ?? 'recorded';
}

function lastStep(transaction: Transaction, findingId: string) {
	return transaction
		.select({ to: findingSteps.to, position: findingSteps.position })
		.from(findingSteps)
		.where(eq(findingSteps.findingId, findingId))
		.orderBy(desc(findingSteps.position))
		.get();
}

export function appendStep(
	transaction: Transaction,
	{ actor, clock }: MunicipalityAccess,
	findingId: string,
	step: { from: FindingState | null; to: FindingState; note: string }
): void {
	const position = (lastStep(transaction, findingId)?.position ?? 0) + 1;
	const row = { findingId, position, accountId: accountableFor(actor), at: clock.now(), ...step };
	transaction
		.insert(findingSteps)
		.values({ id: newId(), ...row })
		.run();
}

/** The release in force; undefined if there never was one. */
export function lastRelease(transaction: Transaction, findingId: string) {
	return transaction
		.select()
		.from(findingReleases)
		.where(eq(findingReleases.findingId, findingId))
		.orderBy(desc(findingReleases.position))
		.get();
}

export function appendRelease(
	transaction: Transaction,
	{ actor, clock }: MunicipalityAccess,
	findingId: string,
	release: { visibility: FindingVisibility; released: ReleasedFinding | null; note: string }
): void {
	const position = (lastRelease(transaction, findingId)?.position ?? 0) + 1;
	const row = { findingId, position, accountId: accountableFor(actor), at: clock.now() };
	transaction
		.insert(findingReleases)
		.values({ id: newId(), ...row, ...release })
		.run();
}
