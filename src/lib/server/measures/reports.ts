import { and, desc, eq } from 'drizzle-orm';
import type { ProgressKind } from '#lib/domain/measures/vocabulary.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { accounts, measureProgress, measures } from '../db/schema/index.ts';

/** A dated entry as people read it. */
export interface ReportedProgress {
	position: number;
	on: string;
	kind: ProgressKind;
	share: number;
	note: string;
	by: string;
}

/** The entries of a measure with their notes, the latest first. */
export function reportsOf(
	{ database, municipality }: MunicipalityAccess<'measures.view'>,
	measureId: string
): ReportedProgress[] {
	return database
		.select({
			position: measureProgress.position,
			on: measureProgress.on,
			kind: measureProgress.kind,
			share: measureProgress.share,
			note: measureProgress.note,
			by: accounts.name
		})
		.from(measureProgress)
		.innerJoin(accounts, eq(accounts.id, measureProgress.accountId))
		.innerJoin(measures, eq(measures.id, measureProgress.measureId))
		.where(and(eq(measures.id, measureId), eq(measures.municipalityId, municipality.id)))
		.orderBy(desc(measureProgress.on), desc(measureProgress.position))
		.all();
}
