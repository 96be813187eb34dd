import { and, eq, inArray, max } from 'drizzle-orm';
import { criterionByKey, fieldByKey } from '#lib/domain/instrument/index.ts';
import type { MeasureContent } from '#lib/domain/measures/content.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import {
	findings,
	measureBudgets,
	measureCriteria,
	measureFindings,
	measures,
	structures
} from '../db/schema/index.ts';
import { currentInstrument } from '../instrument/current.ts';

type Keep = MunicipalityAccess<'measures.keep' | 'measures.import'>;

/** What a measure refers to that is not there, or not this municipality's: the two look the same. */
export type ReferenceProblem =
	| 'unknown-structure'
	| 'ended-structure'
	| 'unknown-field'
	| 'unknown-criterion'
	| 'unknown-finding';

/**
 * Whether everything that a measure refers to is this municipality's.
 *
 * @param known what the measure may refer to, even where the body has ended or the questionnaire has
 *   changed: what it refers to already
 */
export function referenceProblem(
	transaction: Transaction,
	access: Keep,
	content: MeasureContent,
	known?: Pick<MeasureContent, 'structureId' | 'fieldKey' | 'criterionKeys'>
): ReferenceProblem | null {
	const { structureId, fieldKey, criterionKeys, findingIds } = content;
	const structure = transaction
		.select({ endedAt: structures.endedAt })
		.from(structures)
		.where(
			and(eq(structures.id, structureId), eq(structures.municipalityId, access.municipality.id))
		)
		.get();
	if (!structure) return 'unknown-structure';
	if (structure.endedAt && structureId !== known?.structureId) return 'ended-structure';
	const instrument = currentInstrument(access);
	if (fieldKey !== known?.fieldKey && !fieldByKey(instrument, fieldKey)) return 'unknown-field';
	const added = criterionKeys.filter((key) => !known?.criterionKeys.includes(key));
	if (added.some((key) => !criterionByKey(instrument, key))) return 'unknown-criterion';
	return ownFindings(transaction, access, findingIds) < new Set(findingIds).size
		? 'unknown-finding'
		: null;
}

function ownFindings(transaction: Transaction, { municipality }: Keep, ids: readonly string[]) {
	return transaction
		.select({ id: findings.id })
		.from(findings)
		.where(and(inArray(findings.id, [...ids]), eq(findings.municipalityId, municipality.id)))
		.all().length;
}

/** Writes a new measure with the next number; the caller has checked what it refers to. */
export function insertMeasure(
	transaction: Transaction,
	{ municipality, clock }: Keep,
	content: MeasureContent
): { id: string; number: number } {
	const last = transaction
		.select({ number: max(measures.number) })
		.from(measures)
		.where(eq(measures.municipalityId, municipality.id))
		.get()?.number;
	const id = newId();
	const number = (last ?? 0) + 1;
	const at = clock.now();
	transaction
		.insert(measures)
		.values({
			id,
			municipalityId: municipality.id,
			number,
			...columnsOf(content),
			createdAt: at,
			updatedAt: at
		})
		.run();
	insertParts(transaction, id, content);
	return { id, number };
}

/** Writes a measure anew; the caller has checked version and references. */
export function updateMeasure(
	transaction: Transaction,
	{ clock }: Keep,
	{ id, version }: { id: string; version: number },
	content: MeasureContent
): void {
	transaction
		.update(measures)
		.set({ ...columnsOf(content), updatedAt: clock.now(), version: version + 1 })
		.where(eq(measures.id, id))
		.run();
	for (const table of [measureBudgets, measureFindings, measureCriteria]) {
		transaction.delete(table).where(eq(table.measureId, id)).run();
	}
	insertParts(transaction, id, content);
}

/** What stands in the measure's own row. */
function columnsOf(content: MeasureContent) {
	const { title, cause, action, structureId, partners, fieldKey, startOn, dueOn } = content;
	const { councilPaper, inConcept, eccar } = content;
	const { indicator, indicatorUnit, baseline, target, actual } = content;
	return {
		...{ title, cause, action, structureId, partners, fieldKey, startOn, dueOn },
		...{ councilPaper, inConcept, eccar: [...eccar] },
		...{ indicator, indicatorUnit, baseline, target, actual }
	};
}

function insertParts(transaction: Transaction, measureId: string, content: MeasureContent): void {
	for (const budget of content.budgets) {
		transaction
			.insert(measureBudgets)
			.values({ measureId, ...budget })
			.run();
	}
	for (const findingId of content.findingIds) {
		transaction.insert(measureFindings).values({ measureId, findingId }).run();
	}
	for (const criterionKey of content.criterionKeys) {
		transaction.insert(measureCriteria).values({ measureId, criterionKey }).run();
	}
}
