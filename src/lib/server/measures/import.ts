import { mayImport, type ImportPlan, type MeasureColumn } from '#lib/domain/exchange/index.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import { record } from '../audit/record.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { measureProgress } from '../db/schema/index.ts';
import type { TextTable } from '../tables/table.ts';
import { planMeasures, type MeasureWrite } from './import-plan.ts';
import { insertMeasure, updateMeasure } from './write.ts';

type Import = MunicipalityAccess<'measures.import'>;

export interface Imported<Column extends string> {
	plan: ImportPlan<Column>;
	/** Whether it was carried out; else nothing was written. */
	done: boolean;
}

/** What a sheet would change. Nothing is written. */
export function checkMeasures(access: Import, table: TextTable): ImportPlan<MeasureColumn> {
	return access.database.transaction(
		(transaction) => planMeasures(transaction, access, table).plan
	);
}

/**
 * Reads a sheet in, all of it or nothing; with `onlyGood`, all rows without a mistake. Each measure
 * leaves its own trace.
 */
export function importMeasures(
	access: Import,
	table: TextTable,
	onlyGood: boolean
): Imported<MeasureColumn> {
	return change<Imported<MeasureColumn>>(access, (transaction) => {
		const { plan, writes } = planMeasures(transaction, access, table);
		if (!mayImport(plan, onlyGood)) return { result: { plan, done: false }, trace: null };
		for (const write of writes) writeMeasure(transaction, access, write);
		const trace = { action: 'measures.imported', subject: `measures:${writes.length}` } as const;
		return { result: { plan, done: true }, trace: writes.length > 0 ? trace : null };
	});
}

function writeMeasure(
	transaction: Transaction,
	access: Import,
	{ stored, content, entries }: MeasureWrite
): void {
	const written = stored ?? insertMeasure(transaction, access, content);
	if (stored) updateMeasure(transaction, access, stored, content);
	const first = (stored?.entries.length ?? 0) + 1;
	entries.forEach((entry, index) => {
		transaction
			.insert(measureProgress)
			.values({
				id: newId(),
				measureId: written.id,
				position: first + index,
				accountId: accountableFor(access.actor),
				at: access.clock.now(),
				...entry
			})
			.run();
	});
	const action = stored ? 'measure.edited' : 'measure.recorded';
	const contents = { content, entries };
	record(transaction, access, { action, subject: `measure:${written.number}`, contents });
}
