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
	/** Roles that are held today; a person with two counts twice. */
	memberships: number;
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
			memberships: countDistinct(memberships.id)
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
