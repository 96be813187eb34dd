import { and, asc, eq } from 'drizzle-orm';
import { standingOn, type ProgressEntry, type Standing } from '#lib/domain/measures/course.ts';
import type { MeasureContent } from '#lib/domain/measures/content.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { dayOf } from '../clock.ts';
import type { Database, Transaction } from '../db/client.ts';
import { budgetCeilings, measures, structures } from '../db/schema/index.ts';
import { partsOf } from './parts.ts';

/** A measure with all that is known about it, and where it stands today. */
export interface Measure {
	readonly id: string;
	readonly number: number;
	readonly version: number;
	readonly content: MeasureContent;
	readonly structure: { readonly id: string; readonly name: string; readonly ended: boolean };
	readonly entries: readonly ProgressEntry[];
	readonly standing: Standing;
	/** The day on which it was recorded here, `YYYY-MM-DD`. */
	readonly recordedOn: string;
	readonly updatedAt: Date;
}

type View = MunicipalityAccess<
	'measures.view' | 'measures.keep' | 'measures.import' | 'structures.view' | 'structures.keep'
>;

/** All measures of the municipality, in order of their numbers. */
export function measuresOf(access: View): Measure[] {
	return storedMeasures(access.database, access);
}

/** Undefined: there is none by that number here. */
export function measureBy(access: View, number: number): Measure | undefined {
	return storedMeasures(access.database, access, number)[0];
}

/** For this room and its neighbours: inside a transaction too. */
export function storedMeasures(
	database: Database | Transaction,
	{ municipality, clock }: View,
	number?: number
): Measure[] {
	const here = and(
		eq(measures.municipalityId, municipality.id),
		number === undefined ? undefined : eq(measures.number, number)
	);
	const parts = partsOf(database, here);
	const today = clock.today();
	return database
		.select({ row: measures, structure: { name: structures.name, endedAt: structures.endedAt } })
		.from(measures)
		.innerJoin(structures, eq(structures.id, measures.structureId))
		.where(here)
		.orderBy(asc(measures.number))
		.all()
		.map(({ row, structure }) => {
			const entries = parts.entries(row.id);
			const content = {
				...saidIn(row),
				budgets: parts.budgets(row.id),
				findingIds: parts.findings(row.id),
				criterionKeys: parts.criteria(row.id)
			};
			const { name, endedAt } = structure;
			return {
				id: row.id,
				number: row.number,
				version: row.version,
				content,
				structure: { id: row.structureId, name, ended: endedAt !== null },
				entries,
				standing: standingOn({ ...content, entries }, today),
				recordedOn: dayOf(row.createdAt),
				updatedAt: row.updatedAt
			};
		});
}

/** What people say about a measure, as far as it stands in its own row. */
function saidIn(row: typeof measures.$inferSelect) {
	const { title, cause, action, structureId, partners, fieldKey, startOn, dueOn } = row;
	const { councilPaper, inConcept, eccar } = row;
	const { indicator, indicatorUnit, baseline, target, actual } = row;
	return {
		...{ title, cause, action, structureId, partners, fieldKey, startOn, dueOn },
		...{ councilPaper, inConcept, eccar },
		...{ indicator, indicatorUnit, baseline, target, actual }
	} satisfies Partial<MeasureContent>;
}

export interface Ceiling {
	readonly year: number;
	/** Whole euros. */
	readonly amount: number;
}

/** What the municipality set for each year, the earliest first. */
export function ceilingsOf({
	database,
	municipality
}: MunicipalityAccess<'measures.view' | 'budget.set'>): Ceiling[] {
	return database
		.select({ year: budgetCeilings.year, amount: budgetCeilings.amount })
		.from(budgetCeilings)
		.where(eq(budgetCeilings.municipalityId, municipality.id))
		.orderBy(asc(budgetCeilings.year))
		.all();
}
