import { and, asc, eq } from 'drizzle-orm';
import { dayOf } from '../clock.ts';
import type { Database, Transaction } from '../db/client.ts';
import { rounds, roundTransitions } from '../db/schema/index.ts';
import { summaries } from '../rounds/queries.ts';
import { measured, type MeasuredRound } from './queries.ts';

export type { MeasuredRound };

/**
 * The rounds of a municipality that were accepted up to a day, measured, the oldest first. Accepted
 * rounds no longer change; who calls this answers for who may see what comes of it.
 *
 * @param until `YYYY-MM-DD`
 */
export function acceptedResults(
	reader: Database | Transaction,
	municipalityId: string,
	until: string
): MeasuredRound[] {
	const accepted = reader
		.select({ id: rounds.id, at: roundTransitions.at })
		.from(rounds)
		.innerJoin(roundTransitions, eq(roundTransitions.roundId, rounds.id))
		.where(and(eq(rounds.municipalityId, municipalityId), eq(roundTransitions.to, 'accepted')))
		.orderBy(asc(rounds.number))
		.all()
		.filter(({ at }) => dayOf(at) <= until);
	const ids = new Set(accepted.map(({ id }) => id));
	return summaries(reader, municipalityId)
		.filter(({ id }) => ids.has(id))
		.map((round) => measured(reader, round))
		.reverse();
}
