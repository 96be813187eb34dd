import { asc, eq } from 'drizzle-orm';
import {
	budgetsText,
	measureColumns,
	progressText,
	type MeasureColumn,
	type SheetEntry
} from '#lib/domain/exchange/index.ts';
import { formOf } from '#lib/domain/measures/form.ts';
import { bodyNames, measureHead, turnWords } from '#lib/i18n/exchange.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { MunicipalityAccess } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { measureProgress } from '../db/schema/index.ts';
import type { TextTable } from '../tables/table.ts';
import { findingLinksOf } from './finding-links.ts';
import { measuresOf, type Measure } from './queries.ts';

/** All measures as a sheet; of findings, the numbers of those that whoever asks may name. */
export function measureSheet(access: MunicipalityAccess<'measures.view'>): TextTable {
	const links = findingLinksOf(access);
	return {
		head: measureColumns.map(measureHead),
		rows: measuresOf(access).map((measure) => {
			const entries = entriesOf(access.database, measure.id);
			const findings = links(measure.id).named.map(({ number }) => number);
			const cells = cellsOf(measure, entries, findings);
			return measureColumns.map((column) => cells[column]);
		})
	};
}

/** The dated entries of a measure with their notes, in the order in which they were recorded. */
export function entriesOf(reader: Database | Transaction, measureId: string): SheetEntry[] {
	return reader
		.select({
			on: measureProgress.on,
			kind: measureProgress.kind,
			share: measureProgress.share,
			note: measureProgress.note
		})
		.from(measureProgress)
		.where(eq(measureProgress.measureId, measureId))
		.orderBy(asc(measureProgress.position))
		.all();
}

function cellsOf(
	{ number, version, content, structure }: Measure,
	entries: readonly SheetEntry[],
	findings: readonly number[]
): Record<MeasureColumn, string> {
	const { title, cause, action, partners, startOn, dueOn, councilPaper } = content;
	const { indicator, indicatorUnit } = content;
	const { baseline, target, actual } = formOf(content);
	return {
		number: String(number),
		...{ title, cause, action, partners, startOn, dueOn, councilPaper },
		...{ indicator, indicatorUnit, baseline, target, actual },
		structure: bodyNames(structure)[0] ?? '',
		field: content.fieldKey,
		inConcept: content.inConcept ? m.exchange_yes() : m.exchange_no(),
		eccar: content.eccar.join(', '),
		budgets: budgetsText(content.budgets),
		findings: findings.join(', '),
		criteria: content.criterionKeys.join(', '),
		progress: progressText(entries, turnWords()),
		version: String(version)
	};
}
