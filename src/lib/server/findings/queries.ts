import { asc, eq } from 'drizzle-orm';
import type { MunicipalityAccess } from '../access/access.ts';
import { findings } from '../db/schema/index.ts';

/** A finding as other rooms name it. */
export interface FindingTitle {
	id: string;
	number: number;
	title: string;
	fieldKey: string;
	criterionKey: string | null;
}

/** All findings of the municipality, in order of their numbers: for the task force alone. */
export function findingTitles(access: MunicipalityAccess<'measures.keep'>): FindingTitle[] {
	return access.database
		.select({
			id: findings.id,
			number: findings.number,
			title: findings.title,
			fieldKey: findings.fieldKey,
			criterionKey: findings.criterionKey
		})
		.from(findings)
		.where(eq(findings.municipalityId, access.municipality.id))
		.orderBy(asc(findings.number))
		.all();
}
