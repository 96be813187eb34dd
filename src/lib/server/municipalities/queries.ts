import { eq } from 'drizzle-orm';
import type { MunicipalityAccess } from '../access/access.ts';
import { municipalities, programmes } from '../db/schema/index.ts';

/** The programme that the municipality takes part in, if any. */
export function programmeTitleOf({ database, municipality }: MunicipalityAccess): string | null {
	if (municipality.programmeId === null) return null;
	const row = database
		.select({ title: programmes.title })
		.from(programmes)
		.where(eq(programmes.id, municipality.programmeId))
		.get();
	return row?.title ?? null;
}

/** How many people live there. */
export function inhabitantsOf({ database, municipality }: MunicipalityAccess): number {
	const row = database
		.select({ population: municipalities.population })
		.from(municipalities)
		.where(eq(municipalities.id, municipality.id))
		.get();
	if (!row) throw new Error('a municipality in reach is gone');
	return row.population;
}
