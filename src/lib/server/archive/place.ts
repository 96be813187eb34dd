import { eq } from 'drizzle-orm';
import type { ArchivedMunicipality } from '#lib/domain/archive/index.ts';
import type { MunicipalityInReach } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { municipalities } from '../db/schema/index.ts';

/** A municipality by its address, for operators; what is in it they do not see. */
export function municipalityBy(
	database: Database | Transaction,
	slug: string
): MunicipalityInReach | undefined {
	const { id, name, kind, programmeId } = municipalities;
	return database
		.select({ id, slug: municipalities.slug, name, kind, programmeId })
		.from(municipalities)
		.where(eq(municipalities.slug, slug))
		.get();
}

/** What an archive says about the municipality itself. @throws if there is none with this id */
export function placeOf(
	database: Database | Transaction,
	municipalityId: string
): ArchivedMunicipality {
	const row = database
		.select({
			name: municipalities.name,
			kind: municipalities.kind,
			land: municipalities.land,
			population: municipalities.population
		})
		.from(municipalities)
		.where(eq(municipalities.id, municipalityId))
		.get();
	if (!row) throw new Error('a municipality in reach is gone');
	return row as ArchivedMunicipality;
}
