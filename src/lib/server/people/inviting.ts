import { and, eq, isNull, type SQL } from 'drizzle-orm';
import type { MembershipRole } from '#lib/domain/access/index.ts';
import { invitationExpiry } from '#lib/domain/people/invitation.ts';
import { administrationMark } from '#lib/domain/people/membership.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { change, type Changed } from '../audit/change.ts';
import type { Trace } from '../audit/record.ts';
import type { Transaction } from '../db/client.ts';
import { digestOf, newId, newSecret } from '../db/ids.ts';
import { accounts, invitations, memberships } from '../db/schema/index.ts';

export interface NewInvitation {
	name: string;
	/** Lower case. */
	email: string;
	role: MembershipRole;
	unit: string;
	administration: boolean;
}

export type Invited =
	/** The token is given out this once: only its digest is stored. */
	| { kind: 'invited'; token: string; expiresAt: Date }
	/** This person has the role here already. */
	| { kind: 'already-here' };

/** Makes a link for somebody; an earlier link to the same address stops working. */
export function invitePerson(
	access: MunicipalityAccess<'people.invite'>,
	invitation: NewInvitation
): Invited {
	const { actor, clock, municipality } = access;
	if (actor.kind !== 'account') throw new Error('only people invite');
	const sending = { municipalityId: municipality.id, invitedBy: actor.id, at: clock.now() };
	return change(access, (transaction) => addInvitation(transaction, sending, invitation));
}

/** Where somebody is invited to, by which account, and when. */
export interface Sending {
	municipalityId: string;
	invitedBy: string;
	at: Date;
}

/** The part of a change that invites; the caller has passed a door and leaves the trace. */
export function addInvitation(
	transaction: Transaction,
	{ municipalityId, invitedBy, at }: Sending,
	invitation: NewInvitation
): Changed<Invited> {
	if (isHere(transaction, municipalityId, invitation)) {
		return { result: { kind: 'already-here' }, trace: null };
	}
	endInvitations(transaction, at, [
		eq(invitations.municipalityId, municipalityId),
		eq(invitations.email, invitation.email)
	]);
	const id = newId();
	const token = newSecret();
	const expiresAt = invitationExpiry(at);
	const administration = administrationMark(invitation.role, invitation.administration);
	transaction
		.insert(invitations)
		.values({
			...invitation,
			administration,
			id,
			tokenHash: digestOf(token),
			municipalityId,
			invitedBy,
			createdAt: at,
			expiresAt
		})
		.run();
	return {
		result: { kind: 'invited', token, expiresAt },
		// No digest: of a name and an address it could be guessed, long after they were erased.
		trace: { action: 'invitation.sent', subject: `invitation:${id}` }
	};
}

/** Withdraws an invitation of this municipality. False if there is none that could be. */
export function revokeInvitation(access: MunicipalityAccess<'people.invite'>, id: string): boolean {
	return change(access, (transaction) => {
		const trace = endInvitations(transaction, access.clock.now(), [
			eq(invitations.municipalityId, access.municipality.id),
			eq(invitations.id, id)
		]);
		return { result: trace.length > 0, trace };
	});
}

/** Withdraws what is pending among these. @returns a trace of each */
export function endInvitations(transaction: Transaction, at: Date, which: SQL[]): Trace[] {
	return transaction
		.update(invitations)
		.set({ revokedAt: at })
		.where(and(...which, isNull(invitations.acceptedAt), isNull(invitations.revokedAt)))
		.returning({ id: invitations.id })
		.all()
		.map(({ id }) => ({ action: 'invitation.revoked', subject: `invitation:${id}` }));
}

function isHere(
	transaction: Transaction,
	municipalityId: string,
	{ email, role }: NewInvitation
): boolean {
	const found = transaction
		.select({ id: memberships.id })
		.from(memberships)
		.innerJoin(accounts, eq(accounts.id, memberships.accountId))
		.where(
			and(
				eq(accounts.email, email),
				eq(memberships.municipalityId, municipalityId),
				eq(memberships.role, role),
				isNull(memberships.endedAt)
			)
		)
		.get();
	return found !== undefined;
}
