import { and, eq, isNull } from 'drizzle-orm';
import type { AuditAction } from '#lib/domain/audit/actions.ts';
import { invitationState } from '#lib/domain/people/invitation.ts';
import type { Context } from '../access/context.ts';
import type { Transaction } from '../db/client.ts';
import { digestOf, newId } from '../db/ids.ts';
import { accounts, auditEvents, invitations, memberships } from '../db/schema/index.ts';

export type Redeemed =
	| { kind: 'redeemed'; accountId: string }
	/** Unknown, used, expired or withdrawn. */
	| { kind: 'gone' }
	/** Meanwhile there is an account with this address. */
	| { kind: 'known' }
	/** There is no account with this address that could sign in. */
	| { kind: 'unknown' };

type Invitation = typeof invitations.$inferSelect;

/** Makes the account and the membership of a new person. */
export function redeemAsNewPerson(context: Context, token: string, passwordHash: string): Redeemed {
	return redeem(context, token, (transaction, { email, name }, at) => {
		if (accountOf(transaction, email)) return { kind: 'known' };
		const id = newId();
		transaction.insert(accounts).values({ id, email, name, passwordHash, createdAt: at }).run();
		trace(transaction, { accountId: id, action: 'account.created', subject: `account:${id}`, at });
		return { kind: 'redeemed', accountId: id };
	});
}

/** Makes the membership of somebody whose password has just been checked. */
export function redeemAsKnownPerson(context: Context, token: string): Redeemed {
	return redeem(context, token, (transaction, { email }) => {
		const account = accountOf(transaction, email);
		if (!account || account.disabledAt !== null) return { kind: 'unknown' };
		return { kind: 'redeemed', accountId: account.id };
	});
}

/**
 * Uses an invitation up. The immediate transaction lets one request in at a time, so of two that
 * hold the same link the second finds it used. Its traces are written here and not by `change`:
 * who acts is only known inside, and no door was passed but the secret.
 */
function redeem(
	{ database, clock }: Context,
	token: string,
	person: (transaction: Transaction, invitation: Invitation, at: Date) => Redeemed
): Redeemed {
	return database.transaction(
		(transaction) => {
			const at = clock.now();
			const invitation = transaction
				.select()
				.from(invitations)
				.where(eq(invitations.tokenHash, digestOf(token)))
				.get();
			if (!invitation || invitationState(invitation, at) !== 'open') return { kind: 'gone' };
			const found = person(transaction, invitation, at);
			if (found.kind !== 'redeemed') return found;
			const { id, municipalityId } = invitation;
			transaction.update(invitations).set({ acceptedAt: at }).where(eq(invitations.id, id)).run();
			join(transaction, invitation, found.accountId, at);
			const subject = `invitation:${id}`;
			const { accountId } = found;
			trace(transaction, { municipalityId, accountId, action: 'invitation.accepted', subject, at });
			return found;
		},
		{ behavior: 'immediate' }
	);
}

function accountOf(transaction: Transaction, email: string) {
	return transaction
		.select({ id: accounts.id, disabledAt: accounts.disabledAt })
		.from(accounts)
		.where(eq(accounts.email, email))
		.get();
}

/** Where somebody got the role in another way meanwhile, unit and mark follow the invitation. */
function join(
	transaction: Transaction,
	{ municipalityId, role, unit, administration }: Invitation,
	accountId: string,
	createdAt: Date
): void {
	const current = and(
		eq(memberships.accountId, accountId),
		eq(memberships.municipalityId, municipalityId),
		eq(memberships.role, role),
		isNull(memberships.endedAt)
	);
	const { changes } = transaction
		.update(memberships)
		.set({ unit, administration })
		.where(current)
		.run();
	if (changes > 0) return;
	const place = { accountId, municipalityId, role, unit, administration };
	transaction
		.insert(memberships)
		.values({ id: newId(), ...place, createdAt })
		.run();
}

function trace(
	transaction: Transaction,
	event: {
		municipalityId?: string;
		accountId: string;
		action: AuditAction;
		subject: string;
		at: Date;
	}
): void {
	transaction
		.insert(auditEvents)
		.values({ id: newId(), ...event })
		.run();
}
