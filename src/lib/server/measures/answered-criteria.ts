import { eq } from 'drizzle-orm';
import type { Database, Transaction } from '../db/client.ts';
import { measureCriteria, measures } from '../db/schema/index.ts';

/** Keys of the criteria that some measure of the municipality answers. */
export function criteriaWithMeasure(
	database: Database | Transaction,
	municipalityId: string
): Set<string> {
	const rows = database
		.selectDistinct({ key: measureCriteria.criterionKey })
		.from(measureCriteria)
		.innerJoin(measures, eq(measures.id, measureCriteria.measureId))
		.where(eq(measures.municipalityId, municipalityId))
		.all();
	return new Set(rows.map(({ key }) => key));
}
