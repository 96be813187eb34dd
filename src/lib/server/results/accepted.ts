import { and, asc, eq } from 'drizzle-orm';
import { dayOf } from '../clock.ts';
import type { Database, Transaction } from '../db/client.ts';
import { municipalities, rounds, roundTransitions } from '../db/schema/index.ts';

/** A round that project staff accepted: it no longer changes. */
export interface AcceptedRound {
	id: string;
	title: string;
	instrumentId: string;
}

/**
 * The rounds of a programme's municipalities that were accepted up to a day, by municipality, the
 * oldest first: one question, however many there are. Who calls this answers for who may see what
 * comes of it.
 *
 * @param until `YYYY-MM-DD`
 */
export function acceptedRounds(
	reader: Database | Transaction,
	programmeId: string,
	until: string
): Map<string, AcceptedRound[]> {
	const found = new Map<string, AcceptedRound[]>();
	const rows = reader
		.select({
			municipality: rounds.municipalityId,
			id: rounds.id,
			title: rounds.title,
			instrumentId: rounds.instrumentId,
			at: roundTransitions.at
		})
		.from(municipalities)
		.innerJoin(rounds, eq(rounds.municipalityId, municipalities.id))
		.innerJoin(roundTransitions, eq(roundTransitions.roundId, rounds.id))
		.where(and(eq(municipalities.programmeId, programmeId), eq(roundTransitions.to, 'accepted')))
		.orderBy(asc(rounds.number))
		.all();
	for (const { municipality, at, ...round } of rows) {
		if (dayOf(at) > until) continue;
		const others = found.get(municipality);
		if (others) others.push(round);
		else found.set(municipality, [round]);
	}
	return found;
}
