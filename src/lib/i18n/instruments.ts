import type {
	ElementKind,
	Instrument,
	SheetKind,
	SheetProblem,
	SheetWords
} from '#lib/domain/instrument/index.ts';
import { textOf } from './labels.ts';
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';

const locales = ['de', 'en'] as const;
type Locale = (typeof locales)[number];
type Message = (inputs?: Record<string, never>, options?: { locale?: Locale }) => string;

const leaves: Record<string, Message> = {
	version: m.instruments_leaf_version,
	title: m.instruments_leaf_title,
	notice: m.instruments_leaf_notice,
	source: m.instruments_leaf_source,
	licence: m.instruments_leaf_licence,
	label: m.instruments_leaf_label,
	descriptor: m.instruments_leaf_descriptor,
	from: m.instruments_leaf_from,
	summary: m.instruments_leaf_summary,
	weight: m.instruments_leaf_weight,
	plain: m.instruments_leaf_plain,
	evidence: m.instruments_leaf_evidence,
	type: m.instruments_leaf_type,
	text: m.instruments_leaf_text,
	hint: m.instruments_leaf_hint,
	parent: m.instruments_leaf_parent,
	key: m.instruments_leaf_key,
	then: m.instruments_leaf_then,
	now: m.instruments_leaf_now
};

const sheets: Record<SheetKind, Message> = {
	frame: m.instruments_sheet_frame,
	level: m.instruments_sheet_level,
	band: m.instruments_sheet_band,
	field: m.instruments_sheet_field,
	goal: m.instruments_sheet_goal,
	criterion: m.instruments_sheet_criterion,
	question: m.instruments_sheet_question,
	keys: m.instruments_sheet_keys
};

const types: Record<string, Message> = {
	structure: m.instruments_type_structure,
	process: m.instruments_type_process,
	outcome: m.instruments_type_outcome
};

const kinds: Record<ElementKind, Message> = {
	frame: m.instruments_kind_frame,
	level: m.instruments_kind_level,
	band: m.instruments_kind_band,
	field: m.instruments_kind_field,
	goal: m.instruments_kind_goal,
	criterion: m.instruments_kind_criterion,
	question: m.instruments_kind_question
};

const problems: Record<SheetProblem['code'], (inputs: { value: string }) => string> = {
	required: m.instruments_problem_required,
	form: m.instruments_problem_form,
	number: m.instruments_problem_number,
	choice: m.instruments_problem_choice,
	empty: m.instruments_problem_empty,
	'too-many': m.instruments_problem_too_many,
	'too-long': m.instruments_problem_too_long,
	unknown: m.instruments_problem_unknown,
	'level-order': m.instruments_problem_level_order,
	'first-band': m.instruments_problem_first_band,
	'band-order': m.instruments_problem_band_order,
	descriptors: m.instruments_problem_descriptors,
	suggestion: m.instruments_problem_suggestion,
	'question-key': m.instruments_problem_question_key,
	types: m.instruments_problem_types,
	repeated: m.instruments_problem_repeated,
	formerly: m.instruments_problem_formerly,
	'missing-sheet': m.instruments_problem_missing_sheet,
	'missing-column': m.instruments_problem_missing_column,
	'doubled-column': m.instruments_problem_doubled_column,
	'leftover-column': m.instruments_problem_leftover_column,
	parent: m.instruments_problem_parent,
	day: m.instruments_problem_day
};

/** What is wrong with a place of an instrument, and what to do. */
export function instrumentProblem(code: SheetProblem['code'], value: string): string {
	return problems[code]({ value });
}

export function elementKindLabel(kind: ElementKind): string {
	return kinds[kind]();
}

/** The word for a kind of question. */
export function questionTypeLabel(code: string): string {
	return types[code]?.() ?? code;
}

export function sheetLabel(kind: SheetKind): string {
	return sheets[kind]();
}

/**
 * The word for a leaf such as `title.de` or `suggestions.start.en`: „Titel (deutsch)“.
 * @param bands for the names of bands; without them their keys stand there
 */
export function leafLabel(
	name: string,
	bands: Instrument['bands'] = [],
	locale: Locale = getLocale()
): string {
	const steps = name.split('.');
	const language = locales.find((one) => one === steps.at(-1));
	const [group = '', which = ''] = language ? steps.slice(0, -1) : steps;
	const word = groupWord(group, which, bands, locale);
	if (!language) return word;
	const tongue = language === 'de' ? m.instruments_german : m.instruments_english;
	return `${word} (${tongue({}, { locale })})`;
}

/** The words by which sheets and columns are found, in every language. */
export const sheetWords: SheetWords = {
	sheet: (kind) => both((locale) => sheets[kind]({}, { locale })),
	column: (column) => both((locale) => leafLabel(column, [], locale)),
	choice: (code) => both((locale) => types[code]?.({}, { locale }) ?? code)
};

/** The title of an element, or what stands for one. */
export function elementTitle({
	kind,
	key,
	leaves
}: {
	kind: ElementKind;
	key: string;
	leaves: Readonly<Record<string, string>>;
}): string {
	const pair = (name: string) =>
		textOf({ de: leaves[`${name}.de`] ?? '', en: leaves[`${name}.en`] ?? '' }) ||
		leaves[`${name}.de`] ||
		(leaves[`${name}.en`] ?? '');
	const title = pair('title') || pair('text') || pair('label');
	return title || `${kinds[kind]()} ${key}`;
}

function groupWord(
	group: string,
	which: string,
	bands: Instrument['bands'],
	locale: Locale
): string {
	if (group === 'descriptors') return m.instruments_leaf_descriptors({ level: which }, { locale });
	if (group === 'suggestions') {
		const label = bands.find(({ key }) => key === which)?.label;
		return m.instruments_leaf_suggestions({ band: label ? label[locale] : which }, { locale });
	}
	return leaves[group]?.({}, { locale }) ?? group;
}

function both(word: (locale: Locale) => string): string[] {
	const [first, ...others] = [getLocale(), ...locales.filter((one) => one !== getLocale())];
	return [word(first), ...others.map(word)];
}
