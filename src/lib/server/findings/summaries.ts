import { asc, eq, inArray } from 'drizzle-orm';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import type { ProgrammesAccess } from '../access/access.ts';
import { findings, municipalities } from '../db/schema/index.ts';
import { summaries } from '../rounds/queries.ts';
import { lastReleases } from './last-rows.ts';

/** What project staff may read of findings: approved summaries of submitted rounds, and nothing else. */
export interface SubmittedSummaries {
	municipality: string;
	round: string;
	summaries: { id: string; text: string }[];
}

const submitted: readonly RoundState[] = ['submitted', 'in-review', 'accepted'];

/** By municipality and round, the newest round first; what was taken back or not approved is not there. */
export function submittedSummaries({
	database,
	programmeIds
}: ProgrammesAccess<'summaries.view'>): SubmittedSummaries[] {
	const places = database
		.select({ id: municipalities.id, name: municipalities.name })
		.from(municipalities)
		.where(inArray(municipalities.programmeId, [...programmeIds]))
		.orderBy(asc(municipalities.name))
		.all();
	return places.flatMap(({ id, name }) => {
		const rounds = summaries(database, id).filter(({ state }) => submitted.includes(state));
		const releases = lastReleases(database, id);
		const own = database
			.select({ id: findings.id, roundId: findings.roundId })
			.from(findings)
			.where(eq(findings.municipalityId, id))
			.orderBy(asc(findings.number))
			.all();
		return rounds.flatMap((round) => {
			const texts = own
				.filter(({ roundId }) => roundId === round.id)
				.flatMap(({ id: findingId }) => {
					const release = releases.get(findingId);
					if (release?.visibility !== 'summary' || !release.released) return [];
					return { id: findingId, text: release.released.summary };
				});
			return texts.length > 0 ? [{ municipality: name, round: round.title, summaries: texts }] : [];
		});
	});
}
