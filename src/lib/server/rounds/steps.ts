import { desc, eq } from 'drizzle-orm';
import { isFinished, type RoundState } from '#lib/domain/rounds/transitions.ts';
import type { MunicipalityAccess, RoundStep } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import type { Trace } from '../audit/record.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { roundTransitions } from '../db/schema/index.ts';
import { keepSubmission } from '../submission/keep.ts';
import { endOpenWorkshops } from '../workshop/ending.ts';
import { finishRound } from './finishing.ts';

export interface Step {
	/** The state that the actor saw: two tabs must not take two steps. */
	from: RoundState;
	to: RoundState;
	note: string;
}

/**
 * Takes a step that the caller has found allowed, inside the caller's change, with all that follows
 * from it: whoever takes a round out of its workshop ends it, whoever hands it in leaves a copy, and
 * whoever finishes it erases.
 *
 * @returns the traces of what followed
 */
export function takeStep(transaction: Transaction, access: RoundStep, step: Step): Trace[] {
	const { round, clock } = access;
	const ended = step.from === 'workshop' ? endOpenWorkshops(transaction, access) : [];
	if (isFinished(step.to)) finishRound(transaction, access);
	const position = appendStep(transaction, access, { roundId: round.id, ...step });
	if (step.to === 'submitted') {
		const accountId = accountableFor(access.actor);
		const sending = { kind: 'hand-in', position, accountId, at: clock.now() } as const;
		keepSubmission(transaction, access, sending);
	}
	return ended;
}

/** The state of a round inside a transaction: what the door saw may be a moment old. */
export function stateOf(transaction: Transaction, roundId: string): RoundState {
	return lastStep(transaction, roundId)?.to ?? 'planned';
}

/** Appends to a round's history, and nothing else; its position. Its first step has no `from`. */
export function appendStep(
	transaction: Transaction,
	{ actor, clock }: Pick<MunicipalityAccess, 'actor' | 'clock'>,
	step: { roundId: string; from: RoundState | null; to: RoundState; note: string }
): number {
	if (actor.kind !== 'account') throw new Error('only people move rounds');
	const position = (lastStep(transaction, step.roundId)?.position ?? 0) + 1;
	transaction
		.insert(roundTransitions)
		.values({ id: newId(), position, accountId: actor.id, at: clock.now(), ...step })
		.run();
	return position;
}

function lastStep(transaction: Transaction, roundId: string) {
	return transaction
		.select({ to: roundTransitions.to, position: roundTransitions.position })
		.from(roundTransitions)
		.where(eq(roundTransitions.roundId, roundId))
		.orderBy(desc(roundTransitions.position))
		.get();
}
