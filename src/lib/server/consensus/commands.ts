import { and, eq } from 'drizzle-orm';
import { emptyConsensus, fingerprintOf, formOf } from '#lib/domain/consensus/content.ts';
import { decideEdit } from '#lib/domain/edits/decision.ts';
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
	/** What was already there is recorded too, and leaves no trace. */
	| { kind: 'recorded'; version: number }
	/** Somebody else recorded something else meanwhile; nothing was written. */
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
		const before = stored?.version ?? 0;
		const there = stored ? formOf(stored.consensus) : emptyConsensus;
		const same = fingerprintOf(formOf(agreed)) === fingerprintOf(there);
		const decision = decideEdit({ seenVersion, touched: true }, { version: before, same });
		if (decision === 'leave') return { result: { kind: 'recorded', version: before }, trace: null };
		if (decision === 'conflict' && stored) {
			return { result: { kind: 'conflict', theirs: stored }, trace: null };
		}
		const version = before + 1;
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
