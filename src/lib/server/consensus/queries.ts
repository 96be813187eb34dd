import { eq } from 'drizzle-orm';
import type { Consensus } from '#lib/domain/scoring/index.ts';
import type { RoundAccess } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { consensus } from '../db/schema/index.ts';

export interface StoredConsensus {
	consensus: Consensus;
	/** Counts up from 1. */
	version: number;
	updatedAt: Date;
}

/** What was agreed in a round so far, by criterion key. */
export function consensusOf({
	database,
	round
}: RoundAccess<
	'consensus.view' | 'consensus.record' | 'results.view' | 'workshop.run' | 'minutes.view'
>): Map<string, StoredConsensus> {
	return storedConsensus(database, round.id);
}

/** For this room: every recorded consensus of a round. */
export function storedConsensus(
	database: Database | Transaction,
	roundId: string
): Map<string, StoredConsensus> {
	const rows = database.select().from(consensus).where(eq(consensus.roundId, roundId)).all();
	return new Map(
		rows.map(({ criterionKey, kind, level, reason, majority, minority, version, updatedAt }) => [
			criterionKey,
			{
				consensus:
					kind === 'agreed' && level !== null
						? { kind, level, reason }
						: { kind: 'none', majority, minority },
				version,
				updatedAt
			}
		])
	);
}
