import { asc, eq } from 'drizzle-orm';
import type { Localized } from '#lib/domain/instrument/index.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { perspectives } from '../db/schema/index.ts';

/** The names of the perspectives of the municipality's programme, by key, in their order. */
export function perspectivesOf({
	database,
	municipality
}: Pick<MunicipalityAccess, 'database' | 'municipality'>): Map<string, Localized> {
	if (municipality.programmeId === null) return new Map();
	const rows = database
		.select()
		.from(perspectives)
		.where(eq(perspectives.programmeId, municipality.programmeId))
		.orderBy(asc(perspectives.position))
		.all();
	return new Map(rows.map(({ key, titleDe, titleEn }) => [key, { de: titleDe, en: titleEn }]));
}
