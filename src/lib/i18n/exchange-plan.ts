import {
	countsOf,
	type FileProblem,
	type HeadProblem,
	type ImportPlan,
	type PlanCounts,
	type RowProblem,
	type RowProblemCode
} from '#lib/domain/exchange/index.ts';
import { listOf } from './format.ts';
import { m } from './paraglide/messages.js';

const problems: Record<RowProblemCode, (said: { value: string }) => string> = {
	required: m.exchange_problem_required,
	unreadable: m.exchange_problem_unreadable,
	day: m.exchange_problem_day,
	order: m.exchange_problem_order,
	number: m.exchange_problem_number,
	budgets: m.exchange_problem_budgets,
	'yes-or-no': m.exchange_problem_yes_or_no,
	progress: m.exchange_problem_progress,
	'unknown-structure': m.exchange_problem_unknown_structure,
	'unknown-field': m.exchange_problem_unknown_field,
	'unknown-finding': m.exchange_problem_unknown_finding,
	'unknown-criterion': m.exchange_problem_unknown_criterion,
	'unknown-number': m.exchange_problem_unknown_number,
	'unknown-kind': m.exchange_problem_unknown_kind,
	'unknown-question': m.exchange_problem_unknown_question,
	'unknown-choice': m.exchange_problem_unknown_choice,
	reference: m.exchange_problem_reference,
	stale: m.exchange_problem_stale,
	ended: m.exchange_problem_ended,
	twice: m.exchange_problem_twice,
	'too-long': m.exchange_problem_too_long,
	turn: m.exchange_problem_turn
};

/** What is wrong with a cell, as a sentence that says what to do. */
function rowProblemSentence({ code, value = '' }: Pick<RowProblem<string>, 'code' | 'value'>) {
	return problems[code]({ value });
}

/** @param name the head of the column */
function headProblemSentence({ code }: HeadProblem<string>, name: string): string {
	return code === 'missing' ? m.exchange_head_missing({ name }) : m.exchange_head_doubled({ name });
}

/** A plan as it is shown: counts, mistakes by row and column, and what would change. */
export interface PlanWords {
	readonly counts: PlanCounts;
	readonly head: readonly string[];
	readonly ignored: string | null;
	readonly mistakes: readonly {
		readonly row: number;
		readonly label: string;
		readonly column: string;
		readonly sentence: string;
	}[];
	readonly changes: readonly {
		readonly row: number;
		readonly label: string;
		readonly what: string;
	}[];
}

export function planInWords<Column extends string>(
	plan: ImportPlan<Column>,
	headOf: (column: Column) => string
): PlanWords {
	return {
		counts: countsOf(plan),
		head: plan.head.map((problem) => headProblemSentence(problem, headOf(problem.column))),
		ignored:
			plan.ignored.length > 0 ? m.exchange_ignored({ columns: plan.ignored.join(', ') }) : null,
		mistakes: plan.rows.flatMap((row) =>
			row.outcome === 'refused'
				? row.problems.map(({ column, code, value }) => ({
						row: row.row,
						label: row.label,
						column: column === null ? m.exchange_whole_row() : headOf(column),
						sentence: rowProblemSentence({ code, ...(value === undefined ? {} : { value }) })
					}))
				: []
		),
		changes: plan.rows.flatMap(({ row, label, ...what }) => {
			if (what.outcome === 'create') return { row, label, what: m.exchange_new() };
			if (what.outcome !== 'change') return [];
			const columns = listOf(what.columns.map(headOf));
			return { row, label, what: m.exchange_changed({ columns }) };
		})
	};
}

const fileProblems: Record<FileProblem, () => string> = {
	empty: m.exchange_file_empty,
	'too-large': m.exchange_file_too_large,
	'too-many-rows': m.exchange_file_too_many_rows,
	'not-a-table': m.exchange_file_not_a_table,
	damaged: m.exchange_file_damaged
};

/** Why a file cannot be read, and what to do. */
export function fileProblemSentence(problem: FileProblem | 'missing'): string {
	return problem === 'missing' ? m.exchange_file_missing() : fileProblems[problem]();
}
