import { and, asc, eq, inArray, max, notInArray } from 'drizzle-orm';
import type { DeskFacts } from '#lib/domain/notices/desk.ts';
import { openQuestions } from '#lib/domain/review/entries.ts';
import type { ProgrammesAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { municipalitiesOf } from '../access/reach.ts';
import type { Database } from '../db/client.ts';
import { acceptances, municipalities } from '../db/schema/index.ts';
import { summaries, unfinishedAmong } from '../rounds/queries.ts';
import { submissionInForce } from '../submission/standing.ts';
import { lastAssessed, needsSecond, standingProposal } from './decision.ts';
import { storedEntries } from './entries.ts';

/** What a municipality has sent, and what somebody of the staff could do about it. */
export interface WaitingSubmission {
	slug: string;
	name: string;
	facts: DeskFacts;
}

/** Every unfinished round in reach of which something was sent, by the municipalities' names; without one's own. */
export function waitingSubmissions(access: ProgrammesAccess<'review.view'>): WaitingSubmission[] {
	const { database, programmeIds } = access;
	const me = accountableFor(access.actor);
	const own = municipalitiesOf(database, me);
	return database
		.select({ id: municipalities.id, slug: municipalities.slug, name: municipalities.name })
		.from(municipalities)
		.where(
			and(
				inArray(municipalities.programmeId, [...programmeIds]),
				notInArray(municipalities.id, own)
			)
		)
		.orderBy(asc(municipalities.name))
		.all()
		.flatMap(({ id, slug, name }) => {
			const round = unfinishedAmong(summaries(database, id));
			const submission = round && submissionInForce(database, round.id);
			if (!submission) return [];
			const entries = storedEntries(database, round.id);
			const answer = entries.findLast(({ kind }) => kind === 'answer');
			const written = entries.findLast(({ side }) => side === 'staff')?.at ?? null;
			const others = proposalOfOthers(database, { round, municipalityId: id, me });
			const facts: DeskFacts = {
				round: round.number,
				state: round.state,
				submission,
				answered: answer ? { at: answer.at, position: answer.position } : null,
				asking: openQuestions(entries).length > 0,
				lastActAt: latest([
					written,
					lastAssessed(database, round.id),
					lastProposed(database, round.id)
				]),
				proposedAt: others
			};
			return [{ slug, name, facts }];
		});
}

function proposalOfOthers(
	database: Database,
	asked: { round: { id: string }; municipalityId: string; me: string }
): Date | null {
	if (!needsSecond(database, asked.municipalityId)) return null;
	const proposal = standingProposal(database, asked.round.id);
	return proposal && proposal.accountId !== asked.me ? proposal.at : null;
}

function lastProposed(database: Database, roundId: string): Date | null {
	const row = database
		.select({ at: max(acceptances.at) })
		.from(acceptances)
		.where(eq(acceptances.roundId, roundId))
		.get();
	return row?.at ?? null;
}

function latest(times: readonly (Date | null)[]): Date | null {
	const known = times.flatMap((at) => (at ? [at.getTime()] : []));
	return known.length > 0 ? new Date(Math.max(...known)) : null;
}
