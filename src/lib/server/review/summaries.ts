import { asc, inArray } from 'drizzle-orm';
import type { ProgrammesAccess } from '../access/access.ts';
import { municipalities } from '../db/schema/index.ts';
import { approvedSummaries } from '../findings/outgoing.ts';
import { summaries as roundsOf } from '../rounds/queries.ts';
import { storedSubmission } from '../submission/queries.ts';
import { submissionInForce } from '../submission/standing.ts';

/** What project staff may read of findings: approved summaries that were handed in, and nothing else. */
export interface SubmittedSummaries {
	slug: string;
	municipality: string;
	round: { number: number; title: string };
	summaries: string[];
}

/**
 * By municipality and round, the newest round first. They come from the submission that stands;
 * what the office has taken back since, or approves in other words by now, is left out.
 */
export function submittedSummaries({
	database,
	programmeIds
}: ProgrammesAccess<'summaries.view'>): SubmittedSummaries[] {
	const places = database
		.select({ id: municipalities.id, slug: municipalities.slug, name: municipalities.name })
		.from(municipalities)
		.where(inArray(municipalities.programmeId, [...programmeIds]))
		.orderBy(asc(municipalities.name), asc(municipalities.slug))
		.all();
	return places.flatMap(({ id, slug, name }) =>
		roundsOf(database, id).flatMap(({ id: roundId, number, title }) => {
			const sent = submissionInForce(database, roundId);
			if (!sent) return [];
			const approved = new Set(approvedSummaries(database, id, roundId).map(({ text }) => text));
			const summaries = storedSubmission(database, sent.id)
				.summaries.map(({ text }) => text)
				.filter((text) => approved.has(text));
			if (summaries.length === 0) return [];
			return [{ slug, municipality: name, round: { number, title }, summaries }];
		})
	);
}
