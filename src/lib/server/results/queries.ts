import { and, asc, eq, sql } from 'drizzle-orm';
import { completedStates } from '#lib/domain/rounds/transitions.ts';
import { readPublishedTally, type PublishedTally } from '#lib/domain/disclosure/index.ts';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import { profileOf, type Profile, type RoundViews } from '#lib/domain/scoring/index.ts';
import type { MunicipalityAccess, RoundAccess } from '../access/access.ts';
import { repliesAmong, storedAnswers } from '../answers/queries.ts';
import { storedConsensus } from '../consensus/queries.ts';
import type { Database, Transaction } from '../db/client.ts';
import { tallies } from '../db/schema/index.ts';
import { instrumentById } from '../instrument/queries.ts';
import { decidedAt } from '../review/decided.ts';
import { decidedViews } from '../review/external.ts';
import { roundsOf, type RoundSummary } from '../rounds/queries.ts';

/** A round with everything that follows from it. */
export interface MeasuredRound<R = RoundSummary> {
	round: R;
	instrument: Instrument;
	profile: Profile;
}

/** One round of the municipality, measured. */
export function resultsOf(
	access: RoundAccess<'results.view' | 'consensus.view' | 'workshop.run' | 'minutes.view'>
): MeasuredRound {
	const round = roundsOf(access).find(({ id }) => id === access.round.id);
	if (!round) throw new Error('a round in reach is gone');
	return measured(access.database, round);
}

/** Every completed round (accepted or closed) of the municipality, measured, the oldest first. */
export function completedResults(access: MunicipalityAccess<'results.view'>): MeasuredRound[] {
	return roundsOf(access)
		.filter(({ state }) => completedStates.includes(state))
		.map((round) => measured(access.database, round))
		.reverse();
}

/** A round with everything that follows from it; who calls this answers for who may see it. */
export function measured<R extends { readonly id: string; readonly instrumentId: string }>(
	database: Database | Transaction,
	round: R
): MeasuredRound<R> {
	const instrument = instrumentById(database, round.instrumentId);
	return { round, instrument, profile: profileOf(instrument, viewsOf(database, round.id)) };
}

function viewsOf(database: Database | Transaction, roundId: string): RoundViews {
	const agreed = [...storedConsensus(database, roundId)].map(
		([key, stored]) => [key, stored.consensus] as const
	);
	return {
		replies: repliesAmong(storedAnswers(database, roundId)),
		tallies: talliesOf(database, roundId),
		consensus: new Map(agreed),
		external: decidedViews(database, roundId, decidedAt(database, roundId))
	};
}

function talliesOf(database: Database | Transaction, roundId: string): Map<string, PublishedTally> {
	const rows = database
		.select()
		.from(tallies)
		.where(and(eq(tallies.roundId, roundId), eq(tallies.revealed, true)))
		// Where a criterion was voted on at several days, the last counts; business time may stand still.
		.orderBy(asc(tallies.closedAt), asc(sql`rowid`))
		.all();
	return new Map(
		rows.map(({ criterionKey, published }) => [criterionKey, readPublishedTally(published)])
	);
}
