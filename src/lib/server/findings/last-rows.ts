import { asc, eq } from 'drizzle-orm';
import type {
	FindingState,
	FindingVisibility,
	ReleasedFinding
} from '#lib/domain/findings/vocabulary.ts';
import type { Database, Transaction } from '../db/client.ts';
import { findingReleases, findings, findingSteps } from '../db/schema/index.ts';

/** What is in force of a finding's release: its last row. */
export interface ReleaseInForce {
	position: number;
	visibility: FindingVisibility;
	/** Null: taken back. */
	released: ReleasedFinding | null;
	at: Date;
}

/** The state of every finding of a municipality, by its id: the target of its last step. */
export function lastStates(
	database: Database | Transaction,
	municipalityId: string
): Map<string, FindingState> {
	const rows = database
		.select({ id: findingSteps.findingId, to: findingSteps.to })
		.from(findingSteps)
		.innerJoin(findings, eq(findings.id, findingSteps.findingId))
		.where(eq(findings.municipalityId, municipalityId))
		.orderBy(asc(findingSteps.position))
		.all();
	// Of several rows the last one stays.
	return new Map(rows.map(({ id, to }) => [id, to]));
}

/** The release in force of every finding of a municipality that ever had one, by its id. */
export function lastReleases(
	database: Database | Transaction,
	municipalityId: string
): Map<string, ReleaseInForce> {
	const rows = database
		.select({
			id: findingReleases.findingId,
			position: findingReleases.position,
			visibility: findingReleases.visibility,
			released: findingReleases.released,
			at: findingReleases.at
		})
		.from(findingReleases)
		.innerJoin(findings, eq(findings.id, findingReleases.findingId))
		.where(eq(findings.municipalityId, municipalityId))
		.orderBy(asc(findingReleases.position))
		.all();
	return new Map(rows.map(({ id, ...release }) => [id, release]));
}
