import { eq } from 'drizzle-orm';
import { countFindings, type FindingCounts } from '#lib/domain/findings/counts.ts';
import { findingReadingOf } from '#lib/domain/findings/reading.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { findings } from '../db/schema/index.ts';
import { lastStates } from './last-rows.ts';

/** All findings that were not dismissed, counted; small counts masked outside the task force. */
export function findingCounts({
	database,
	municipality,
	roles
}: MunicipalityAccess<'findings.view'>): FindingCounts {
	const states = lastStates(database, municipality.id);
	const counted = database
		.select({ id: findings.id, lifeArea: findings.lifeArea, levels: findings.levels })
		.from(findings)
		.where(eq(findings.municipalityId, municipality.id))
		.all()
		.filter(({ id }) => states.get(id) !== 'dismissed');
	return countFindings(counted, findingReadingOf(roles) !== 'everything');
}
