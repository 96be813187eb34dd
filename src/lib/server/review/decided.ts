import { and, desc, eq } from 'drizzle-orm';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import type { Database, Transaction } from '../db/client.ts';
import { roundTransitions } from '../db/schema/index.ts';

/**
 * When project staff last decided on a round, by returning or accepting it; null: not yet.
 * @param to only decisions of this outcome
 */
export function decidedAt(
	database: Database | Transaction,
	roundId: string,
	to?: Extract<RoundState, 'accepted' | 'consensus'>
): Date | null {
	const row = database
		.select({ at: roundTransitions.at })
		.from(roundTransitions)
		.where(
			and(
				eq(roundTransitions.roundId, roundId),
				eq(roundTransitions.from, 'in-review'),
				to && eq(roundTransitions.to, to)
			)
		)
		.orderBy(desc(roundTransitions.position))
		.get();
	return row?.at ?? null;
}
