import type {
	PlanProblem,
	ReportFormat,
	ReportKind,
	ReportLanguage
} from '#lib/domain/reports/plan.ts';
import { m } from './paraglide/messages.js';

const kinds: Record<ReportKind, () => string> = {
	results: m.reports_kind_results,
	trends: m.reports_kind_trends,
	comparison: m.reports_kind_comparison,
	measures: m.reports_kind_measures,
	minutes: m.reports_kind_minutes
};

const nothings: Record<ReportKind, () => string> = {
	results: m.reports_nothing,
	trends: m.reports_nothing,
	comparison: m.reports_nothing_comparison,
	measures: m.reports_nothing_measures,
	minutes: m.reports_nothing_minutes
};

const formats: Record<ReportFormat, () => string> = {
	pdf: m.reports_pdf,
	slides: m.reports_slides,
	xlsx: m.reports_xlsx,
	csv: m.reports_csv
};

const languages: Record<ReportLanguage, () => string> = {
	de: m.reports_language_de,
	en: m.reports_language_en
};

const planProblems: Record<PlanProblem, () => string> = {
	'no-rounds': m.reports_no_rounds,
	'two-rounds-needed': m.reports_two_rounds_needed,
	'completed-round-needed': m.reports_completed_round_needed,
	'round-unknown': m.reports_round_unknown,
	'no-fields': m.reports_no_fields,
	'no-sections': m.reports_no_sections
};

/** Why a file was not made. */
export const fileProblems = ['busy', 'failed', 'no-tables', 'nothing'] as const;
export type FileProblem = (typeof fileProblems)[number];

const fileSentences: Record<FileProblem, () => string> = {
	busy: m.reports_busy,
	failed: m.reports_failed,
	'no-tables': m.reports_no_tables,
	nothing: m.reports_nothing
};

export function reportKindLabel(kind: ReportKind): string {
	return kinds[kind]();
}

export function reportFormatLabel(format: ReportFormat): string {
	return formats[format]();
}

export function reportLanguageLabel(language: ReportLanguage): string {
	return languages[language]();
}

/** Why there is nothing in a report of this kind, and what to do. */
export function nothingSentence(kind: ReportKind): string {
	return nothings[kind]();
}

/** Why there is no report, and what to do. */
export function planProblemSentence(problem: PlanProblem): string {
	return planProblems[problem]();
}

/** Why a file was not made, and what to do. */
export function fileProblemSentence(problem: FileProblem): string {
	return fileSentences[problem]();
}
