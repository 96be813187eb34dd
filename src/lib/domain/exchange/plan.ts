import type { HeadProblem } from './heads.ts';

/** What is wrong with a cell; without a column, with the row. */
export interface RowProblem<Column extends string> {
	readonly column: Column | null;
	readonly code: RowProblemCode;
	/** The word in the cell that nobody knows here. */
	readonly value?: string;
}

/** Worded by i18n. `stale`: changed here since the sheet was written. `twice`: another row says so too. */
export const rowProblemCodes = [
	'required',
	'unreadable',
	'day',
	'order',
	'number',
	'budgets',
	'yes-or-no',
	'progress',
	'unknown-structure',
	'unknown-field',
	'unknown-finding',
	'unknown-criterion',
	'unknown-number',
	'unknown-kind',
	'unknown-question',
	'unknown-choice',
	'reference',
	'stale',
	'ended',
	'twice',
	'too-long',
	'turn'
] as const;

export type RowProblemCode = (typeof rowProblemCodes)[number];

/** What would become of one row. `row` counts as spreadsheets do: the head is row 1. */
export type PlannedRow<Column extends string> = {
	readonly row: number;
	/** What the row is about, in its own words. */
	readonly label: string;
} & (
	| { readonly outcome: 'create' }
	| { readonly outcome: 'change'; readonly columns: readonly Column[] }
	| { readonly outcome: 'unchanged' }
	| { readonly outcome: 'refused'; readonly problems: readonly RowProblem<Column>[] }
);

/** A dry run: what would be created, changed and refused. Nothing of it is written. */
export interface ImportPlan<Column extends string> {
	readonly head: readonly HeadProblem<Column>[];
	readonly ignored: readonly string[];
	readonly rows: readonly PlannedRow<Column>[];
}

export interface PlanCounts {
	readonly create: number;
	readonly change: number;
	readonly unchanged: number;
	readonly refused: number;
}

export function countsOf({ rows }: Pick<ImportPlan<string>, 'rows'>): PlanCounts {
	const count = (outcome: PlannedRow<string>['outcome']) =>
		rows.filter((row) => row.outcome === outcome).length;
	return {
		create: count('create'),
		change: count('change'),
		unchanged: count('unchanged'),
		refused: count('refused')
	};
}

/** Whether a plan may be carried out: nothing wrong at all, or the good rows were asked for. */
export function mayImport(plan: ImportPlan<string>, onlyGood: boolean): boolean {
	if (plan.head.length > 0) return false;
	const { refused, create, change } = countsOf(plan);
	return refused === 0 ? true : onlyGood && create + change > 0;
}
