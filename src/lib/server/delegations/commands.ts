import { and, eq, isNull } from 'drizzle-orm';
import { fieldByKey } from '#lib/domain/instrument/index.ts';
import type { RoundAccess } from '../access/access.ts';
import { change } from '../audit/change.ts';
import { newId } from '../db/ids.ts';
import { delegations } from '../db/schema/index.ts';
import { instrumentOf } from '../instrument/queries.ts';
import { possibleDelegates } from './queries.ts';

export interface NewDelegation {
	fieldKey: string;
	accountId: string;
	/** `YYYY-MM-DD` */
	dueOn: string;
	note: string;
}

export type Delegated =
	| { kind: 'delegated' }
	| { kind: 'unknown-field' }
	/** Nobody here by that account, or somebody a field cannot be handed to. */
	| { kind: 'unknown-person' }
	| { kind: 'past' };

/** Hands a field to somebody; handing it to the same person again changes deadline and note. */
export function delegateField(
	access: RoundAccess<'fields.delegate'>,
	{ fieldKey, accountId, dueOn, note }: NewDelegation
): Delegated {
	const { actor, clock, round } = access;
	if (actor.kind !== 'account') throw new Error('only people delegate');
	if (!fieldByKey(instrumentOf(access), fieldKey)) return { kind: 'unknown-field' };
	if (!possibleDelegates(access).some((person) => person.accountId === accountId)) {
		return { kind: 'unknown-person' };
	}
	if (dueOn < clock.today()) return { kind: 'past' };
	return change<Delegated>(access, (transaction) => {
		const mine = and(
			eq(delegations.roundId, round.id),
			eq(delegations.fieldKey, fieldKey),
			eq(delegations.accountId, accountId),
			isNull(delegations.revokedAt)
		);
		const known = transaction.select({ id: delegations.id }).from(delegations).where(mine).get();
		if (known) {
			transaction.update(delegations).set({ dueOn, note, handedInAt: null }).where(mine).run();
		} else {
			transaction
				.insert(delegations)
				.values({
					id: newId(),
					roundId: round.id,
					fieldKey,
					accountId,
					dueOn,
					note,
					createdBy: actor.id,
					createdAt: clock.now()
				})
				.run();
		}
		const subject = `round:${round.number}/field:${fieldKey}`;
		return {
			result: { kind: 'delegated' },
			trace: { action: 'field.delegated', subject, contents: { accountId, dueOn, note } }
		};
	});
}

/** Takes a delegation back; what was answered stays. False if there is none by that id. */
export function revokeDelegation(access: RoundAccess<'fields.delegate'>, id: string): boolean {
	return change(access, (transaction) => {
		const { changes } = transaction
			.update(delegations)
			.set({ revokedAt: access.clock.now() })
			.where(
				and(
					eq(delegations.id, id),
					eq(delegations.roundId, access.round.id),
					isNull(delegations.revokedAt)
				)
			)
			.run();
		if (changes === 0) return { result: false, trace: null };
		const subject = `round:${access.round.number}/delegation:${id}`;
		return { result: true, trace: { action: 'delegation.revoked', subject } };
	});
}

/** Says „that is all from us“, or takes it back. False if the field was not delegated to the actor. */
export function handInDelegation(
	access: RoundAccess<'answers.edit'>,
	fieldKey: string,
	handedIn: boolean
): boolean {
	const { actor, clock, round } = access;
	if (actor.kind !== 'account') return false;
	return change(access, (transaction) => {
		const { changes } = transaction
			.update(delegations)
			.set({ handedInAt: handedIn ? clock.now() : null })
			.where(
				and(
					eq(delegations.roundId, round.id),
					eq(delegations.fieldKey, fieldKey),
					eq(delegations.accountId, actor.id),
					isNull(delegations.revokedAt)
				)
			)
			.run();
		if (changes === 0) return { result: false, trace: null };
		const subject = `round:${round.number}/field:${fieldKey}`;
		return {
			result: true,
			trace: { action: handedIn ? 'delegation.handed-in' : 'delegation.reopened', subject }
		};
	});
}
