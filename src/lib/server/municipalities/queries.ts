import { eq } from 'drizzle-orm';
import type { MunicipalityAccess } from '../access/access.ts';
import { programmes } from '../db/schema/index.ts';

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
