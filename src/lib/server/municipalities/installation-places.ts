import { and, asc, countDistinct, eq, isNull } from 'drizzle-orm';
import type { MunicipalityKind } from '#lib/domain/municipalities/kinds.ts';
import type { Access } from '../access/access.ts';
import { memberships, municipalities, programmes } from '../db/schema/index.ts';

export interface InstalledMunicipality {
	slug: string;
	name: string;
	kind: MunicipalityKind;
	/** ISO 3166-2 code of the Land without „DE-“. */
	land: string;
	programme: string | null;
	/** Who belongs to it today; a person with two roles counts once. */
	people: number;
}

/** All municipalities of the installation by name, without contents. */
export function installedMunicipalities({
	database
}: Access<'installation.view'>): InstalledMunicipality[] {
	return database
		.select({
			slug: municipalities.slug,
			name: municipalities.name,
			kind: municipalities.kind,
			land: municipalities.land,
			programme: programmes.title,
			people: countDistinct(memberships.accountId)
		})
		.from(municipalities)
		.leftJoin(programmes, eq(programmes.id, municipalities.programmeId))
		.leftJoin(
			memberships,
			and(eq(memberships.municipalityId, municipalities.id), isNull(memberships.endedAt))
		)
		.groupBy(municipalities.id)
		.orderBy(asc(municipalities.name))
		.all();
}

/** What a new municipality can be put under; both by their addresses. */
export interface Groupings {
	programmes: { slug: string; title: string }[];
	districts: { slug: string; name: string }[];
}

export function groupings({ database }: Access<'municipalities.create'>): Groupings {
	return {
		programmes: database
			.select({ slug: programmes.slug, title: programmes.title })
			.from(programmes)
			.orderBy(asc(programmes.title))
			.all(),
		districts: database
			.select({ slug: municipalities.slug, name: municipalities.name })
			.from(municipalities)
			.where(eq(municipalities.kind, 'district'))
			.orderBy(asc(municipalities.name))
			.all()
	};
}
