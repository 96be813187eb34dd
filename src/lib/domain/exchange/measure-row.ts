import { formOf } from '../measures/form.ts';
import { measureSchema, type MeasureContent, type MeasureForm } from '../measures/content.ts';
import { budgetsIn, dayIn, listIn, yesOrNo } from './cells.ts';
import type { MeasureColumn } from './columns.ts';
import { progressIn, type SheetEntry, type TurnWords } from './progress-cell.ts';
import type { RowProblem, RowProblemCode } from './plan.ts';

type Cells = Partial<Record<MeasureColumn, string>>;

/** What the words in a sheet stand for in this municipality. */
export interface MeasureReferences {
	/** Ids of existing bodies by their names. */
	readonly structures: ReadonlyMap<string, string>;
	/** Keys of fields by their keys and titles, in lower case. */
	readonly fields: ReadonlyMap<string, string>;
	/** Keys of criteria by their keys and titles, in lower case. */
	readonly criteria: ReadonlyMap<string, string>;
	/** Ids of findings by their numbers. */
	readonly findings: ReadonlyMap<string, string>;
	readonly turns: TurnWords;
}

export type ReadMeasureRow =
	| { ok: true; content: MeasureContent; entries: SheetEntry[] }
	| { ok: false; problems: RowProblem<MeasureColumn>[] };

/** Columns by the parts of a form, where they are called otherwise. */
const columnOf: Partial<Record<string, MeasureColumn>> = {
	structureId: 'structure',
	fieldKey: 'field',
	findingIds: 'findings',
	criterionKeys: 'criteria'
};

/**
 * A row of a sheet as a measure. A column that is not in the sheet leaves what is there; an empty
 * cell empties it.
 *
 * @param stored the measure that the row is about; undefined: a new one
 */
export function measureInRow(
	cells: Cells,
	references: MeasureReferences,
	stored: MeasureContent | undefined
): ReadMeasureRow {
	const problems: RowProblem<MeasureColumn>[] = [];
	const form = formIn(cells, references, stored, problems);
	const entries = progressIn(cells.progress ?? '', references.turns);
	if (entries === null) problems.push({ column: 'progress', code: 'progress' });
	const parsed = measureSchema.safeParse(form);
	if (!parsed.success) {
		for (const issue of parsed.error.issues) {
			const part = String(issue.path[0] ?? 'title');
			const column = columnOf[part] ?? (part as MeasureColumn);
			if (problems.some((known) => known.column === column)) continue;
			const empty = (cells[column] ?? '') === '';
			problems.push({ column, code: empty ? 'required' : codeOf(column, issue.code) });
		}
	}
	if (problems.length > 0 || !parsed.success) return { ok: false, problems };
	return { ok: true, content: parsed.data, entries: entries ?? [] };
}

/** Why a cell that is filled cannot be read. @param issue what the schema says of it */
function codeOf(column: MeasureColumn, issue: string): RowProblemCode {
	switch (column) {
		case 'startOn':
		case 'dueOn':
			// The schema knows days by themselves; its one rule about two of them is the order.
			return issue === 'custom' ? 'order' : 'day';
		case 'baseline':
		case 'target':
		case 'actual':
			return 'number';
		case 'budgets':
			return 'budgets';
		default:
			return issue === 'too_big' ? 'too-long' : 'unreadable';
	}
}

/** Columns whose cell is the text of the form. */
type TextColumn = Exclude<MeasureColumn & keyof MeasureForm, 'inConcept' | 'eccar' | 'budgets'>;

function formIn(
	cells: Cells,
	{ structures, fields, criteria, findings }: MeasureReferences,
	stored: MeasureContent | undefined,
	problems: RowProblem<MeasureColumn>[]
): MeasureForm {
	const before = stored && formOf(stored);
	const text = (column: TextColumn): string => cells[column] ?? before?.[column] ?? '';
	const known = (
		column: MeasureColumn,
		among: ReadonlyMap<string, string>,
		code: RowProblem<MeasureColumn>['code'],
		otherwise: string
	) => {
		const cell = cells[column];
		if (cell === undefined) return otherwise;
		const found = among.get(cell) ?? among.get(cell.toLowerCase());
		if (found === undefined && cell !== '') problems.push({ column, code, value: cell });
		return found ?? '';
	};
	const list = (
		column: MeasureColumn,
		among: ReadonlyMap<string, string>,
		code: RowProblem<MeasureColumn>['code'],
		otherwise: readonly string[]
	) => {
		const cell = cells[column];
		if (cell === undefined) return [...otherwise];
		return listIn(cell).flatMap((one) => {
			const found = among.get(one.toLowerCase());
			if (found === undefined) problems.push({ column, code, value: one });
			return found ?? [];
		});
	};
	const inConcept = cells.inConcept === undefined ? before?.inConcept : yesOrNo(cells.inConcept);
	if (inConcept === null) problems.push({ column: 'inConcept', code: 'yes-or-no' });
	return {
		title: text('title'),
		cause: text('cause'),
		action: text('action'),
		structureId: known('structure', structures, 'unknown-structure', before?.structureId ?? ''),
		partners: text('partners'),
		fieldKey: known('field', fields, 'unknown-field', before?.fieldKey ?? ''),
		startOn: dayIn(text('startOn')),
		dueOn: dayIn(text('dueOn')),
		councilPaper: text('councilPaper'),
		inConcept: inConcept ?? false,
		eccar: cells.eccar === undefined ? (before?.eccar ?? []) : listIn(cells.eccar),
		indicator: text('indicator'),
		indicatorUnit: text('indicatorUnit'),
		baseline: text('baseline'),
		target: text('target'),
		actual: text('actual'),
		budgets: cells.budgets === undefined ? (before?.budgets ?? []) : budgetsIn(cells.budgets),
		findingIds: list('findings', findings, 'unknown-finding', before?.findingIds ?? []),
		criterionKeys: list('criteria', criteria, 'unknown-criterion', before?.criterionKeys ?? [])
	};
}
