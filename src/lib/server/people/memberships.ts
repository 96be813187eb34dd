import { and, asc, eq, isNull } from 'drizzle-orm';
import type { MembershipRole } from '#lib/domain/access/index.ts';
import type { Access } from '../access/access.ts';
import { memberships, municipalities } from '../db/schema/index.ts';

export interface OwnMunicipality {
	slug: string;
	name: string;
	roles: MembershipRole[];
}

/** The municipalities of one's own account, by name, each with the roles held there. */
export function municipalitiesOf(access: Access<'account.use'>): OwnMunicipality[] {
	if (access.actor.kind !== 'account') return [];
	const rows = access.database
		.select({ slug: municipalities.slug, name: municipalities.name, role: memberships.role })
		.from(memberships)
		.innerJoin(municipalities, eq(municipalities.id, memberships.municipalityId))
		.where(and(eq(memberships.accountId, access.actor.id), isNull(memberships.endedAt)))
		.orderBy(asc(municipalities.name), asc(memberships.role))
		.all();
	const bySlug = new Map<string, OwnMunicipality>();
	for (const { slug, name, role } of rows) {
		const known = bySlug.get(slug);
		if (known) known.roles.push(role);
		else bySlug.set(slug, { slug, name, roles: [role] });
	}
	return [...bySlug.values()];
}
