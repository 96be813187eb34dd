import { asc, inArray, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../db/client.ts';
import {
	measureBudgets,
	measureCriteria,
	measureFindings,
	measureProgress,
	measures
} from '../db/schema/index.ts';

/** What hangs on measures, by their ids: four queries, however many measures they are. */
export function partsOf(database: Database | Transaction, which: SQL | undefined) {
	const ids = database.select({ id: measures.id }).from(measures).where(which);
	const budgets = database
		.select()
		.from(measureBudgets)
		.where(inArray(measureBudgets.measureId, ids))
		.orderBy(asc(measureBudgets.year))
		.all();
	const links = database
		.select()
		.from(measureFindings)
		.where(inArray(measureFindings.measureId, ids))
		.orderBy(asc(measureFindings.findingId))
		.all();
	const criteria = database
		.select()
		.from(measureCriteria)
		.where(inArray(measureCriteria.measureId, ids))
		.orderBy(asc(measureCriteria.criterionKey))
		.all();
	const entries = database
		.select()
		.from(measureProgress)
		.where(inArray(measureProgress.measureId, ids))
		.orderBy(asc(measureProgress.position))
		.all();
	return {
		budgets: grouped(budgets, ({ year, amount, source }) => ({ year, amount, source })),
		findings: grouped(links, ({ findingId }) => findingId),
		criteria: grouped(criteria, ({ criterionKey }) => criterionKey),
		entries: grouped(entries, ({ position, on, kind, share }) => ({ position, on, kind, share }))
	};
}

function grouped<Row extends { measureId: string }, Value>(
	rows: readonly Row[],
	valueOf: (row: Row) => Value
): (measureId: string) => Value[] {
	const groups = Map.groupBy(rows, ({ measureId }) => measureId);
	return (measureId) => (groups.get(measureId) ?? []).map(valueOf);
}
