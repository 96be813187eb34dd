import {
	cellsOf,
	columnsIn,
	isSettledWith,
	measureInRow,
	newEntries,
	requiredColumns,
	type ImportPlan,
	type MeasureColumn,
	type PlannedRow,
	type RowProblem,
	type SheetEntry
} from '#lib/domain/exchange/index.ts';
import { differingParts } from '#lib/domain/measures/form.ts';
import type { MeasureContent } from '#lib/domain/measures/content.ts';
import { headWords } from '#lib/i18n/exchange.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import type { Transaction } from '../db/client.ts';
import type { TextTable } from '../tables/table.ts';
import { referencesOf } from './import-references.ts';
import { storedMeasures, type Measure } from './queries.ts';
import { entriesOf } from './sheet.ts';
import { referenceProblem } from './write.ts';

type Import = MunicipalityAccess<'measures.import'>;

/** What a good row would write. */
export interface MeasureWrite {
	stored: Measure | undefined;
	content: MeasureContent;
	/** Entries that are not here yet. */
	entries: SheetEntry[];
}

export interface PlannedMeasures {
	plan: ImportPlan<MeasureColumn>;
	/** In the order in which they are written: new ones by their numbers. */
	writes: MeasureWrite[];
}

/** Columns by the parts of a measure, where they are called otherwise. */
const columnOf: Partial<Record<keyof MeasureContent, MeasureColumn>> = {
	structureId: 'structure',
	fieldKey: 'field',
	findingIds: 'findings',
	criterionKeys: 'criteria'
};

/** Holds a sheet against what is here: the dry run, and the first half of an import. */
export function planMeasures(
	transaction: Transaction,
	access: Import,
	{ head, rows }: TextTable
): PlannedMeasures {
	const found = columnsIn(head, headWords.measures, requiredColumns.measures);
	const { problems, ignored } = found;
	if (problems.length > 0) return { plan: { head: problems, ignored, rows: [] }, writes: [] };
	const stored = new Map(
		storedMeasures(transaction, access).map((measure) => [String(measure.number), measure])
	);
	const references = referencesOf(transaction, access);
	const read = rows.map((row, index) => ({ row: index + 2, cells: cellsOf(row, found) }));
	const numbers = read.map(({ cells }) => cells.number ?? '').filter((number) => number !== '');
	const today = access.clock.today();
	let next = stored.size + 1;
	const planned: PlannedRow<MeasureColumn>[] = [];
	const writes: MeasureWrite[] = [];
	for (const { row, cells } of read.toSorted(byNumber)) {
		const number = cells.number ?? '';
		const known = stored.get(number);
		const label = cells.title ?? known?.content.title ?? '';
		const refused = (...wrong: RowProblem<MeasureColumn>[]) =>
			planned.push({ row, label, outcome: 'refused', problems: wrong });
		if (number !== '' && !known && number !== String(next)) {
			refused({ column: 'number', code: 'unknown-number', value: number });
			continue;
		}
		if (number !== '' && numbers.indexOf(number) !== numbers.lastIndexOf(number)) {
			refused({ column: 'number', code: 'twice' });
			continue;
		}
		const measure = measureInRow(cells, references(known), known?.content);
		if (!measure.ok) {
			refused(...measure.problems);
			continue;
		}
		const { content } = measure;
		const here = known ? entriesOf(transaction, known.id) : [];
		const entries = newEntries(here, measure.entries, content, today);
		if (entries === null) {
			refused({ column: 'progress', code: 'turn' });
			continue;
		}
		const settled = isSettledWith([...here, ...entries], content, today);
		const own = known?.content ?? { fieldKey: '', criterionKeys: [], structureId: '' };
		const kept = settled ? { ...own, structureId: content.structureId } : own;
		if (referenceProblem(transaction, access, content, kept)) {
			refused({ column: 'structure', code: 'reference' });
			continue;
		}
		const write = { stored: known, content, entries };
		const columns = changedColumns(write);
		if (known && columns.length === 0) {
			planned.push({ row, label, outcome: 'unchanged' });
			continue;
		}
		if (known && cells.version && cells.version !== String(known.version)) {
			refused({ column: 'version', code: 'stale' });
			continue;
		}
		if (!known) next += 1;
		writes.push(write);
		planned.push(
			known ? { row, label, outcome: 'change', columns } : { row, label, outcome: 'create' }
		);
	}
	return {
		plan: { head: [], ignored, rows: planned.toSorted((a, b) => a.row - b.row) },
		writes
	};
}

type ReadRow = { row: number; cells: Partial<Record<MeasureColumn, string>> };

/** Rows with a number by their numbers, then the others as they stand. */
function byNumber(one: ReadRow, other: ReadRow): number {
	const numberOf = ({ cells }: ReadRow) =>
		Number(cells.number === '' ? NaN : (cells.number ?? NaN));
	const [a, b] = [numberOf(one), numberOf(other)];
	if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
	return a - b;
}

function changedColumns({ stored, content, entries }: MeasureWrite): MeasureColumn[] {
	if (!stored) return [];
	const parts = differingParts(stored.content, content);
	const columns = parts.map((part) => columnOf[part] ?? (part as MeasureColumn));
	return entries.length > 0 ? [...columns, 'progress'] : columns;
}
