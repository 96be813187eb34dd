import type {
	AnswerColumn,
	HeadWords,
	MeasureColumn,
	StructureColumn,
	TurnWords
} from '#lib/domain/exchange/index.ts';
import { structureKinds, type StructureKind } from '#lib/domain/structures/vocabulary.ts';
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

/** What a body may be called in a sheet of measures; the first is written. One that has ended says so. */
export function bodyNames({ name, ended }: { name: string; ended: boolean }): string[] {
	const marked = (word: string) => `${name} (${word})`;
	if (!ended) return [name];
	return [here(m.exchange_column_ended), ...everywhere(m.exchange_column_ended)].map(marked);
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
