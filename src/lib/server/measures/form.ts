import {
	measureSchema,
	type MeasureContent,
	type MeasureForm
} from '#lib/domain/measures/content.ts';
import { problemOf, type Problem } from '#lib/forms/problem.ts';

/** What is wrong, by the path of the entry: `title`, `budgets.0.year`. */
export type MeasureProblems = Record<string, Problem>;

export type ReadMeasure =
	| { ok: true; content: MeasureContent; typed: MeasureForm }
	| { ok: false; typed: MeasureForm; problems: MeasureProblems };

/** Reads the form of a measure; what was typed comes back with it, so that nothing is lost. */
export function readMeasureForm(form: FormData): ReadMeasure {
	const typed = typedIn(form);
	const parsed = measureSchema.safeParse(typed);
	if (parsed.success) return { ok: true, content: parsed.data, typed };
	const problems: MeasureProblems = {};
	for (const issue of parsed.error.issues) {
		problems[issue.path.join('.')] ??= problemOf(issue, wordAt(typed, issue.path));
	}
	return { ok: false, typed, problems };
}

function typedIn(form: FormData): MeasureForm {
	const word = (name: string) => plain(form.get(name));
	const words = (name: string) => form.getAll(name).map(plain);
	const [years, amounts, sources] = ['budgetYear', 'budgetAmount', 'budgetSource'].map(words);
	const rows = (years ?? []).map((year, index) => ({
		year,
		amount: amounts?.[index] ?? '',
		source: sources?.[index] ?? ''
	}));
	return {
		title: word('title'),
		cause: word('cause'),
		action: word('action'),
		structureId: word('structureId'),
		partners: word('partners'),
		fieldKey: word('fieldKey'),
		startOn: word('startOn'),
		dueOn: word('dueOn'),
		councilPaper: word('councilPaper'),
		inConcept: form.has('inConcept'),
		eccar: words('eccar'),
		indicator: word('indicator'),
		indicatorUnit: word('indicatorUnit'),
		baseline: word('baseline'),
		target: word('target'),
		actual: word('actual'),
		// A row in which nothing stands is one that was offered and not needed.
		budgets: rows.filter((row) => Object.values(row).some((value) => value.trim() !== '')),
		findingIds: words('findingIds'),
		criterionKeys: words('criterionKeys')
	};
}

function plain(value: FormDataEntryValue | null): string {
	return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
}

/** What stood in the entry that an issue is about. */
function wordAt(typed: MeasureForm, path: readonly PropertyKey[]): string {
	const found = path.reduce<unknown>(
		(value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
		typed
	);
	return typeof found === 'string' ? found : 'something';
}
