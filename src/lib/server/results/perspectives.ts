import { asc, eq } from 'drizzle-orm';
import type { Localized } from '#lib/domain/instrument/index.ts';
import { defaultPerspectives } from '#lib/domain/municipalities/perspectives.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { perspectives } from '../db/schema/index.ts';

/**
 * The names of the perspectives of the municipality's programme, by key, in their order; without a
 * programme, or where it names none, the four that every programme begins with.
 */
export function perspectivesOf({
	database,
	municipality
}: Pick<MunicipalityAccess, 'database' | 'municipality'>): Map<string, Localized> {
	const { programmeId } = municipality;
	const own =
		programmeId === null
			? []
			: database
					.select()
					.from(perspectives)
					.where(eq(perspectives.programmeId, programmeId))
					.orderBy(asc(perspectives.position))
					.all();
	const rows = own.length > 0 ? own : defaultPerspectives;
	return new Map(rows.map(({ key, titleDe, titleEn }) => [key, { de: titleDe, en: titleEn }]));
}
