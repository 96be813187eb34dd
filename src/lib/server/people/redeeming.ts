import { and, eq, isNull } from 'drizzle-orm';
import type { AuditAction } from '#lib/domain/audit/actions.ts';
import { invitationState } from '#lib/domain/people/invitation.ts';
import type { Context } from '../access/context.ts';
import type { Transaction } from '../db/client.ts';
import { digestOf, newId } from '../db/ids.ts';
import {
	accounts,
	auditEvents,
	invitations,
	memberships,
	programmes,
	staffInvitations
} from '../db/schema/index.ts';
import { assignStaff } from './staff-invitations.ts';

export type Redeemed =
	| { kind: 'redeemed'; accountId: string }
	/** Unknown, used, expired or withdrawn. */
	| { kind: 'gone' }
	/** Meanwhile there is an account with this address. */
	| { kind: 'known' }
	/** There is no account with this address that could sign in. */
	| { kind: 'unknown' };

type Invitation = typeof invitations.$inferSelect;

/** An open invitation: whom it is for, and what taking it up does and leaves as traces. */
interface Link {
	email: string;
	name: string;
	use(accountId: string): readonly Event[];
}

interface Event {
	municipalityId?: string;
	action: AuditAction;
	subject: string;
}

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
	person: (transaction: Transaction, link: Link, at: Date) => Redeemed
): Redeemed {
	return database.transaction(
		(transaction) => {
			const at = clock.now();
			const link = linkBehind(transaction, token, at);
			if (!link) return { kind: 'gone' };
			const found = person(transaction, link, at);
			if (found.kind !== 'redeemed') return found;
			for (const event of link.use(found.accountId)) {
				trace(transaction, { ...event, accountId: found.accountId, at });
			}
			return found;
		},
		{ behavior: 'immediate' }
	);
}

function linkBehind(transaction: Transaction, token: string, at: Date): Link | undefined {
	return toMunicipality(transaction, token, at) ?? toProgramme(transaction, token, at);
}

function toMunicipality(transaction: Transaction, token: string, at: Date): Link | undefined {
	const invitation = transaction
		.select()
		.from(invitations)
		.where(eq(invitations.tokenHash, digestOf(token)))
		.get();
	if (!invitation || invitationState(invitation, at) !== 'open') return undefined;
	const { id, municipalityId, email, name } = invitation;
	return {
		email,
		name,
		use(accountId) {
			transaction.update(invitations).set({ acceptedAt: at }).where(eq(invitations.id, id)).run();
			join(transaction, invitation, accountId, at);
			return [{ municipalityId, action: 'invitation.accepted', subject: `invitation:${id}` }];
		}
	};
}

function toProgramme(transaction: Transaction, token: string, at: Date): Link | undefined {
	const found = transaction
		.select({ invitation: staffInvitations, slug: programmes.slug })
		.from(staffInvitations)
		.innerJoin(programmes, eq(programmes.id, staffInvitations.programmeId))
		.where(eq(staffInvitations.tokenHash, digestOf(token)))
		.get();
	if (!found || invitationState(found.invitation, at) !== 'open') return undefined;
	const { id, programmeId, email, name } = found.invitation;
	return {
		email,
		name,
		use(accountId) {
			const taken = eq(staffInvitations.id, id);
			transaction.update(staffInvitations).set({ acceptedAt: at }).where(taken).run();
			const place = { programmeId, slug: found.slug };
			const assigned = assignStaff(transaction, place, accountId, at);
			const accepted: Event = { action: 'invitation.accepted', subject: `staff-invitation:${id}` };
			return assigned ? [accepted, assigned] : [accepted];
		}
	};
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

function trace(transaction: Transaction, event: Event & { accountId: string; at: Date }): void {
	transaction
		.insert(auditEvents)
		.values({ id: newId(), ...event })
		.run();
}
