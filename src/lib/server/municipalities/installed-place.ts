import { and, desc, eq, isNull } from 'drizzle-orm';
import type { MunicipalityKind } from '#lib/domain/municipalities/kinds.ts';
import { invitationState } from '#lib/domain/people/invitation.ts';
import type { Access } from '../access/access.ts';
import { invitations, municipalities, programmes } from '../db/schema/index.ts';
import { coordinatorsOf } from '../people/members.ts';

/** All that an operator sees of a municipality: enough to let somebody in, and no contents. */
export interface InstalledPlace {
	slug: string;
	name: string;
	kind: MunicipalityKind;
	/** ISO 3166-2 code of the Land without „DE-“. */
	land: string;
	programme: string | null;
	/** Whether somebody coordinates it who can sign in. */
	coordinated: boolean;
	/** To coordinate; neither taken up nor withdrawn, the newest first. */
	invitations: { id: string; email: string; expiresAt: Date; expired: boolean }[];
}

/** One municipality of the installation by its address. Undefined if there is none. */
export function installedPlace(
	{ database, clock }: Access<'installation.view'>,
	slug: string
): InstalledPlace | undefined {
	const row = database
		.select({
			id: municipalities.id,
			slug: municipalities.slug,
			name: municipalities.name,
			kind: municipalities.kind,
			land: municipalities.land,
			programme: programmes.title
		})
		.from(municipalities)
		.leftJoin(programmes, eq(programmes.id, municipalities.programmeId))
		.where(eq(municipalities.slug, slug))
		.get();
	if (!row) return undefined;
	const { id: municipalityId, ...place } = row;
	const now = clock.now();
	const pending = database
		.select()
		.from(invitations)
		.where(
			and(
				eq(invitations.municipalityId, municipalityId),
				eq(invitations.role, 'coordinator'),
				isNull(invitations.acceptedAt),
				isNull(invitations.revokedAt)
			)
		)
		.orderBy(desc(invitations.createdAt))
		.all()
		.map(({ id, email, ...dates }) => {
			const expired = invitationState(dates, now) === 'expired';
			return { id, email, expiresAt: dates.expiresAt, expired };
		});
	const coordinated = coordinatorsOf(database, municipalityId) > 0;
	return { ...place, coordinated, invitations: pending };
}
