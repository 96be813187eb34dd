import { and, asc, eq, inArray } from 'drizzle-orm';
import type { MunicipalityAccess } from '../access/access.ts';
import { dayOf } from '../clock.ts';
import { rounds, roundTransitions } from '../db/schema/index.ts';

/**
 * By round: the day from which on the municipality left its values as they are, `YYYY-MM-DD`: when
 * it handed the round in for the last time, or closed it. What happens in the review, or begins
 * meanwhile, is after that.
 */
export function settledDays({
	database,
	municipality
}: MunicipalityAccess<'results.view'>): Map<string, string> {
	const rows = database
		.select({ id: rounds.id, at: roundTransitions.at })
		.from(roundTransitions)
		.innerJoin(rounds, eq(rounds.id, roundTransitions.roundId))
		.where(
			and(
				eq(rounds.municipalityId, municipality.id),
				inArray(roundTransitions.to, ['submitted', 'closed'])
			)
		)
		.orderBy(asc(roundTransitions.position))
		.all();
	// Of several steps the last one stays.
	return new Map(rows.map(({ id, at }) => [id, dayOf(at)]));
}
