import { and, eq } from 'drizzle-orm';
import { criterionByKey } from '#lib/domain/instrument/index.ts';
import type { Consensus } from '#lib/domain/scoring/index.ts';
import type { RoundAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import { newId } from '../db/ids.ts';
import { consensus } from '../db/schema/index.ts';
import { instrumentOf } from '../instrument/queries.ts';
import { storedConsensus, type StoredConsensus } from './queries.ts';

export type Recorded =
	| { kind: 'recorded'; version: number }
	/** Somebody else recorded something meanwhile; nothing was written. */
	| { kind: 'conflict'; theirs: StoredConsensus }
	| { kind: 'unknown' };

/** Records what the room agreed on for a criterion. @param seenVersion 0: nothing was there */
export function recordConsensus(
	access: RoundAccess<'consensus.record'>,
	criterionKey: string,
	agreed: Consensus,
	seenVersion: number
): Recorded {
	const { actor, clock, round } = access;
	if (!criterionByKey(instrumentOf(access), criterionKey)) return { kind: 'unknown' };
	return change<Recorded>(access, (transaction) => {
		const stored = storedConsensus(transaction, round.id).get(criterionKey);
		if (stored && stored.version !== seenVersion) {
			return { result: { kind: 'conflict', theirs: stored }, trace: null };
		}
		const version = (stored?.version ?? 0) + 1;
		const accountId = accountableFor(actor);
		const row = { ...columnsOf(agreed), accountId, updatedAt: clock.now(), version };
		if (stored) {
			transaction
				.update(consensus)
				.set(row)
				.where(and(eq(consensus.roundId, round.id), eq(consensus.criterionKey, criterionKey)))
				.run();
		} else {
			transaction
				.insert(consensus)
				.values({ id: newId(), roundId: round.id, criterionKey, ...row })
				.run();
		}
		const subject = `round:${round.number}/criterion:${criterionKey}`;
		return {
			result: { kind: 'recorded', version },
			trace: { action: 'consensus.saved', subject, contents: agreed }
		};
	});
}

function columnsOf(agreed: Consensus) {
	return agreed.kind === 'agreed'
		? { kind: agreed.kind, level: agreed.level, reason: agreed.reason, majority: '', minority: '' }
		: { ...agreed, level: null, reason: '' };
}
