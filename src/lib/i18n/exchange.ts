import {
	countsOf,
	type FileProblem,
	type ImportPlan,
	type PlanCounts,
	type AnswerColumn,
	type HeadProblem,
	type HeadWords,
	type MeasureColumn,
	type RowProblem,
	type RowProblemCode,
	type StructureColumn,
	type TurnWords
} from '#lib/domain/exchange/index.ts';
import { structureKinds, type StructureKind } from '#lib/domain/structures/vocabulary.ts';
import { listOf } from './format.ts';
import { m } from './paraglide/messages.js';

const locales = ['de', 'en'] as const;
type Message = (inputs: Record<string, never>, options?: { locale?: 'de' | 'en' }) => string;

const structureHeads: Record<StructureColumn, Message> = {
	name: m.exchange_column_name,
	kind: m.exchange_column_kind,
	purpose: m.exchange_column_purpose,
	contactFunction: m.exchange_column_contact,
	ended: m.exchange_column_ended
};

const measureHeads: Record<MeasureColumn, Message> = {
	number: m.exchange_column_number,
	title: m.exchange_column_title,
	cause: m.exchange_column_cause,
	action: m.exchange_column_action,
	structure: m.exchange_column_structure,
	partners: m.exchange_column_partners,
	field: m.exchange_column_field,
	startOn: m.exchange_column_start,
	dueOn: m.exchange_column_due,
	councilPaper: m.exchange_column_paper,
	inConcept: m.exchange_column_in_concept,
	eccar: m.exchange_column_eccar,
	indicator: m.exchange_column_indicator,
	indicatorUnit: m.exchange_column_unit,
	baseline: m.exchange_column_baseline,
	target: m.exchange_column_target,
	actual: m.exchange_column_actual,
	budgets: m.exchange_column_budgets,
	findings: m.exchange_column_findings,
	criteria: m.exchange_column_criteria,
	progress: m.exchange_column_progress,
	version: m.exchange_column_version
};

const answerHeads: Record<AnswerColumn, Message> = {
	key: m.exchange_column_key,
	question: m.exchange_column_question,
	choice: m.exchange_column_choice,
	reason: m.exchange_column_reason,
	evidence: m.exchange_column_evidence,
	evidenceLink: m.exchange_column_link,
	note: m.exchange_column_note,
	seen: m.exchange_column_version
};

const kinds: Record<StructureKind, Message> = {
	'advisory-board': m.exchange_kind_advisory_board,
	network: m.exchange_kind_network,
	committee: m.exchange_kind_committee,
	department: m.exchange_kind_department,
	'youth-parliament': m.exchange_kind_youth_parliament,
	provider: m.exchange_kind_provider,
	other: m.exchange_kind_other
};

/** The heads of a sheet's columns in every language, that of the request first. */
export const headWords = {
	structures: wordsOf(structureHeads),
	measures: wordsOf(measureHeads),
	answers: wordsOf(answerHeads)
};

/** The head of a column as it is written and shown. */
export function structureHead(column: StructureColumn): string {
	return here(structureHeads[column]);
}

export function measureHead(column: MeasureColumn): string {
	return here(measureHeads[column]);
}

export function answerHead(column: AnswerColumn): string {
	return here(answerHeads[column]);
}

/** The kind of a body as a sheet has it. */
export function kindWord(kind: StructureKind): string {
	return here(kinds[kind]);
}

/** The kind behind a word in any language; undefined for none. */
export function kindBehind(word: string): StructureKind | undefined {
	const plain = word.trim().toLowerCase();
	return structureKinds.find((kind) =>
		[kind, ...everywhere(kinds[kind])].some((known) => known.toLowerCase() === plain)
	);
}

/** What stands in a sheet for giving up and taking up again. */
export function turnWords(): TurnWords {
	const first = (message: Message) => [here(message), ...everywhere(message)];
	return { dropped: first(m.exchange_turn_dropped), resumed: first(m.exchange_turn_resumed) };
}

/** „Kann ich nicht beurteilen“ and „Trifft nicht zu“, in every language, that of the request first. */
export function choiceWords() {
	return {
		'cannot-judge': [m.answers_cannot_judge(), ...everywhere(m.answers_cannot_judge)],
		'not-applicable': [m.answers_not_applicable(), ...everywhere(m.answers_not_applicable)]
	};
}

const problems: Record<RowProblemCode, (said: { value: string }) => string> = {
	required: m.exchange_problem_required,
	unreadable: m.exchange_problem_unreadable,
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
export function rowProblemSentence({
	code,
	value = ''
}: Pick<RowProblem<string>, 'code' | 'value'>) {
	return problems[code]({ value });
}

/** @param name the head of the column */
export function headProblemSentence({ code }: HeadProblem<string>, name: string): string {
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

function wordsOf<Column extends string>(heads: Record<Column, Message>): HeadWords<Column> {
	const words: Partial<Record<Column, readonly string[]>> = {};
	for (const column of Object.keys(heads) as Column[]) words[column] = everywhere(heads[column]);
	return words as HeadWords<Column>;
}

function everywhere(message: Message): string[] {
	return locales.map((locale) => message({}, { locale }));
}

function here(message: Message): string {
	return message({});
}
