import { and, eq } from 'drizzle-orm';
import { completedStates } from '#lib/domain/rounds/transitions.ts';
import { readPublishedTally, type PublishedTally } from '#lib/domain/disclosure/index.ts';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import {
	profileOf,
	type ExternalView,
	type Profile,
	type RoundViews
} from '#lib/domain/scoring/index.ts';
import type { MunicipalityAccess, RoundAccess } from '../access/access.ts';
import { repliesAmong, storedAnswers } from '../answers/queries.ts';
import { storedConsensus } from '../consensus/queries.ts';
import type { Database, Transaction } from '../db/client.ts';
import { externalViews, tallies } from '../db/schema/index.ts';
import { instrumentById } from '../instrument/queries.ts';
import { roundsOf, type RoundSummary } from '../rounds/queries.ts';

/** A round with everything that follows from it. */
export interface MeasuredRound {
	round: RoundSummary;
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
export function measured(database: Database | Transaction, round: RoundSummary): MeasuredRound {
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
		external: externalOf(database, roundId)
	};
}

function talliesOf(database: Database | Transaction, roundId: string): Map<string, PublishedTally> {
	const rows = database
		.select()
		.from(tallies)
		.where(and(eq(tallies.roundId, roundId), eq(tallies.revealed, true)))
		.all();
	return new Map(
		rows.map(({ criterionKey, published }) => [criterionKey, readPublishedTally(published)])
	);
}

function externalOf(database: Database | Transaction, roundId: string): Map<string, ExternalView> {
	const rows = database
		.select()
		.from(externalViews)
		.where(eq(externalViews.roundId, roundId))
		.all();
	return new Map(
		rows.map(({ criterionKey, level, comment }) => [criterionKey, { level, comment }])
	);
}
