import { and, desc, eq, isNull } from 'drizzle-orm';
import type { MembershipRole } from '#lib/domain/access/index.ts';
import { invitationState } from '#lib/domain/people/invitation.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import type { Context } from '../access/context.ts';
import { digestOf } from '../db/ids.ts';
import { accounts, invitations, municipalities } from '../db/schema/index.ts';

export interface PendingInvitation {
	id: string;
	name: string;
	email: string;
	role: MembershipRole;
	unit: string;
	administration: boolean;
	expiresAt: Date;
	expired: boolean;
}

/** Invitations that nobody has taken up or withdrawn, the newest first; expired ones are marked. */
export function invitationsOf(access: MunicipalityAccess<'people.view'>): PendingInvitation[] {
	const now = access.clock.now();
	return access.database
		.select()
		.from(invitations)
		.where(
			and(
				eq(invitations.municipalityId, access.municipality.id),
				isNull(invitations.acceptedAt),
				isNull(invitations.revokedAt)
			)
		)
		.orderBy(desc(invitations.createdAt))
		.all()
		.map(({ id, name, email, role, unit, administration, ...dates }) => {
			const expired = invitationState(dates, now) === 'expired';
			return { id, name, email, role, unit, administration, expiresAt: dates.expiresAt, expired };
		});
}

export interface OpenInvitation {
	token: string;
	email: string;
	name: string;
	role: MembershipRole;
	unit: string;
	municipality: { name: string; slug: string };
	/** There is already an account with this address: its password is asked for. */
	known: boolean;
}

/**
 * The invitation behind a link, if it still works. The secret in the link is what lets somebody
 * in here, so there is no account to authorize. Undefined does not say why.
 */
export function openInvitation(
	{ database, clock }: Context,
	token: string
): OpenInvitation | undefined {
	const row = database
		.select({ invitation: invitations, name: municipalities.name, slug: municipalities.slug })
		.from(invitations)
		.innerJoin(municipalities, eq(municipalities.id, invitations.municipalityId))
		.where(eq(invitations.tokenHash, digestOf(token)))
		.get();
	if (!row || invitationState(row.invitation, clock.now()) !== 'open') return undefined;
	const { email, name, role, unit } = row.invitation;
	const account = database
		.select({ id: accounts.id })
		.from(accounts)
		.where(eq(accounts.email, email))
		.get();
	const municipality = { name: row.name, slug: row.slug };
	return { token, email, name, role, unit, municipality, known: account !== undefined };
}
