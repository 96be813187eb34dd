import { and, desc, eq, isNull } from 'drizzle-orm';
import type { MembershipRole } from '#lib/domain/access/index.ts';
import { invitationState } from '#lib/domain/people/invitation.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import type { Context } from '../access/context.ts';
import type { Database } from '../db/client.ts';
import { digestOf } from '../db/ids.ts';
import {
	accounts,
	invitations,
	municipalities,
	programmes,
	staffInvitations
} from '../db/schema/index.ts';

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

/** What somebody is invited to: a role in a municipality, or the project team of a programme. */
export type InvitedTo =
	| { kind: 'municipality'; name: string; slug: string; role: MembershipRole; unit: string }
	| { kind: 'programme'; title: string };

export interface OpenInvitation {
	token: string;
	email: string;
	name: string;
	to: InvitedTo;
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
	const found = toMunicipality(database, token) ?? toProgramme(database, token);
	if (!found || invitationState(found.invitation, clock.now()) !== 'open') return undefined;
	const { email, name } = found.invitation;
	const account = database
		.select({ id: accounts.id })
		.from(accounts)
		.where(eq(accounts.email, email))
		.get();
	return { token, email, name, to: found.to, known: account !== undefined };
}

function toMunicipality(database: Database, token: string) {
	const row = database
		.select({ invitation: invitations, name: municipalities.name, slug: municipalities.slug })
		.from(invitations)
		.innerJoin(municipalities, eq(municipalities.id, invitations.municipalityId))
		.where(eq(invitations.tokenHash, digestOf(token)))
		.get();
	if (!row) return undefined;
	const { invitation, name, slug } = row;
	const { role, unit } = invitation;
	return { invitation, to: { kind: 'municipality', name, slug, role, unit } as const };
}

function toProgramme(database: Database, token: string) {
	const row = database
		.select({ invitation: staffInvitations, title: programmes.title })
		.from(staffInvitations)
		.innerJoin(programmes, eq(programmes.id, staffInvitations.programmeId))
		.where(eq(staffInvitations.tokenHash, digestOf(token)))
		.get();
	return (
		row && { invitation: row.invitation, to: { kind: 'programme', title: row.title } as const }
	);
}
