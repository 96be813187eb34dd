import { and, eq, max } from 'drizzle-orm';
import { decideEdit } from '#lib/domain/edits/decision.ts';
import { fingerprintOf, type MeasureContent } from '#lib/domain/measures/content.ts';
import { readReport, type Report, type ReportRefusal } from '#lib/domain/measures/report.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import { newId } from '../db/ids.ts';
import { budgetCeilings, measureProgress } from '../db/schema/index.ts';
import { storedMeasures, type Measure } from './queries.ts';
import { insertMeasure, referenceProblem, updateMeasure, type ReferenceProblem } from './write.ts';

type Keep = MunicipalityAccess<'measures.keep'>;

export type MeasureRecorded =
	{ kind: 'recorded'; number: number } | { kind: 'refused'; problem: ReferenceProblem };

/** Records a new measure; it gets the next number. */
export function recordMeasure(access: Keep, content: MeasureContent): MeasureRecorded {
	return change<MeasureRecorded>(access, (transaction) => {
		const problem = referenceProblem(transaction, access, content);
		if (problem) return { result: { kind: 'refused', problem }, trace: null };
		const { number } = insertMeasure(transaction, access, content);
		const trace = {
			action: 'measure.recorded',
			subject: `measure:${number}`,
			contents: content
		} as const;
		return { result: { kind: 'recorded', number }, trace };
	});
}

export type MeasureEdited =
	| { kind: 'edited' }
	/** There is none by that number here. */
	| { kind: 'gone' }
	/** Somebody else changed it meanwhile, to something else. */
	| { kind: 'conflict'; theirs: Measure }
	| { kind: 'refused'; problem: ReferenceProblem };

/** Changes a measure, if it still is what its editor saw. The same change made twice is none. */
export function editMeasure(
	access: Keep,
	number: number,
	content: MeasureContent,
	seenVersion: number
): MeasureEdited {
	return change<MeasureEdited>(access, (transaction) => {
		const [stored] = storedMeasures(transaction, access, number);
		if (!stored) return { result: { kind: 'gone' }, trace: null };
		const problem = referenceProblem(transaction, access, content, stored.content);
		if (problem) return { result: { kind: 'refused', problem }, trace: null };
		const same = fingerprintOf(stored.content) === fingerprintOf(content);
		switch (decideEdit({ seenVersion, touched: true }, { version: stored.version, same })) {
			case 'leave':
				return { result: { kind: 'edited' }, trace: null };
			case 'conflict':
				return { result: { kind: 'conflict', theirs: stored }, trace: null };
			case 'write': {
				updateMeasure(transaction, access, stored, content);
				const trace = {
					action: 'measure.edited',
					subject: `measure:${number}`,
					contents: content
				} as const;
				return { result: { kind: 'edited' }, trace };
			}
		}
	});
}

export type ProgressReported =
	{ kind: 'reported' } | { kind: 'gone' } | { kind: 'refused'; refusal: ReportRefusal };

/** Adds a dated entry to a measure's history; where it stands follows from the entries. */
export function reportProgress(access: Keep, number: number, report: Report): ProgressReported {
	return change<ProgressReported>(access, (transaction) => {
		const [stored] = storedMeasures(transaction, access, number);
		if (!stored) return { result: { kind: 'gone' }, trace: null };
		const course = { ...stored.content, entries: stored.entries };
		const read = readReport(report, course, access.clock.today());
		if (!read.ok) return { result: { kind: 'refused', refusal: read.refusal }, trace: null };
		const last = transaction
			.select({ position: max(measureProgress.position) })
			.from(measureProgress)
			.where(eq(measureProgress.measureId, stored.id))
			.get()?.position;
		const entry = { ...read.entry, position: (last ?? 0) + 1 };
		transaction
			.insert(measureProgress)
			.values({
				id: newId(),
				measureId: stored.id,
				accountId: accountableFor(access.actor),
				at: access.clock.now(),
				...entry
			})
			.run();
		const trace = {
			action: 'measure.reported',
			subject: `measure:${number}`,
			contents: entry
		} as const;
		return { result: { kind: 'reported' }, trace };
	});
}

export interface CeilingChange {
	year: number;
	/** Whole euros; null: no ceiling for this year. */
	amount: number | null;
	/** What stood there when the form was made; null: nothing. */
	seen: number | null;
}

/** Sets what may be spent in a year; refused with what stands there now, if it is not what was seen. */
export function setCeiling(
	access: MunicipalityAccess<'budget.set'>,
	{ year, amount, seen }: CeilingChange
): { kind: 'set' } | { kind: 'conflict'; theirs: number | null } {
	const municipalityId = access.municipality.id;
	const here = and(
		eq(budgetCeilings.municipalityId, municipalityId),
		eq(budgetCeilings.year, year)
	);
	return change<{ kind: 'set' } | { kind: 'conflict'; theirs: number | null }>(
		access,
		(transaction) => {
			const stored = transaction.select().from(budgetCeilings).where(here).get();
			const theirs = stored?.amount ?? null;
			if (theirs === amount) return { result: { kind: 'set' }, trace: null };
			if (theirs !== seen) return { result: { kind: 'conflict', theirs }, trace: null };
			transaction.delete(budgetCeilings).where(here).run();
			if (amount !== null) {
				transaction.insert(budgetCeilings).values({ municipalityId, year, amount }).run();
			}
			const trace = {
				action: 'budget.set',
				subject: `budget:${year}`,
				contents: { amount }
			} as const;
			return { result: { kind: 'set' }, trace };
		}
	);
}
