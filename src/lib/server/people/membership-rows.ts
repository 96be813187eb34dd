import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { MembershipRole } from '#lib/domain/access/index.ts';
import type { Transaction } from '../db/client.ts';
import { delegations, memberships, rounds } from '../db/schema/index.ts';

export type MembershipRow = typeof memberships.$inferSelect;

/** The roles that the same person holds here besides this one. */
export function otherRoles(
	transaction: Transaction,
	{ id, accountId, municipalityId }: MembershipRow
): MembershipRole[] {
	return transaction
		.select({ role: memberships.role })
		.from(memberships)
		.where(
			and(
				eq(memberships.accountId, accountId),
				eq(memberships.municipalityId, municipalityId),
				ne(memberships.id, id),
				isNull(memberships.endedAt)
			)
		)
		.all()
		.map(({ role }) => role);
}

/** A membership is never removed: what somebody was stays known. */
export function end(transaction: Transaction, id: string, at: Date): void {
	transaction.update(memberships).set({ endedAt: at }).where(eq(memberships.id, id)).run();
}

/** Takes back what is not handed in; what was handed in stays as a record of who answered. */
export function endDelegations(
	transaction: Transaction,
	{ accountId, municipalityId }: MembershipRow,
	at: Date
): void {
	const here = transaction
		.select({ id: rounds.id })
		.from(rounds)
		.where(eq(rounds.municipalityId, municipalityId));
	transaction
		.update(delegations)
		.set({ revokedAt: at })
		.where(
			and(
				eq(delegations.accountId, accountId),
				inArray(delegations.roundId, here),
				isNull(delegations.handedInAt),
				isNull(delegations.revokedAt)
			)
		)
		.run();
}
