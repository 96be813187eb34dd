import { and, asc, eq } from 'drizzle-orm';
import type { FindingState, FindingVisibility } from '#lib/domain/findings/vocabulary.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { accounts, findingReleases, findings, findingSteps } from '../db/schema/index.ts';

/** One thing that happened to a finding. */
export type FindingEvent = { at: Date; by: string; note: string } & (
	{ kind: 'step'; to: FindingState } | { kind: 'release'; visibility: FindingVisibility }
);

/** Its course and its releases, the latest first: for the task force. */
export function findingHistory(
	{ database, municipality }: MunicipalityAccess<'findings.record' | 'findings.view'>,
	findingId: string
): FindingEvent[] {
	const steps = database
		.select({
			at: findingSteps.at,
			by: accounts.name,
			note: findingSteps.note,
			to: findingSteps.to,
			position: findingSteps.position
		})
		.from(findingSteps)
		.innerJoin(accounts, eq(accounts.id, findingSteps.accountId))
		.innerJoin(findings, eq(findings.id, findingSteps.findingId))
		.where(and(eq(findings.id, findingId), eq(findings.municipalityId, municipality.id)))
		.orderBy(asc(findingSteps.position))
		.all()
		.map(({ at, by, note, to }): FindingEvent => ({ kind: 'step', at, by, note, to }));
	const releases = database
		.select({
			at: findingReleases.at,
			by: accounts.name,
			note: findingReleases.note,
			visibility: findingReleases.visibility
		})
		.from(findingReleases)
		.innerJoin(accounts, eq(accounts.id, findingReleases.accountId))
		.innerJoin(findings, eq(findings.id, findingReleases.findingId))
		.where(and(eq(findings.id, findingId), eq(findings.municipalityId, municipality.id)))
		.orderBy(asc(findingReleases.position))
		.all()
		.map((release): FindingEvent => ({ kind: 'release', ...release }));
	return [...steps, ...releases].toSorted((a, b) => b.at.getTime() - a.at.getTime());
}
