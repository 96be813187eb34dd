import type { PracticeSection } from './vocabulary.ts';

/** A measure as far as an example can be drafted from it. Days are `YYYY-MM-DD`. */
export interface DraftSource {
	readonly title: string;
	/** Keys of the fields that it belongs to. */
	readonly fields: readonly string[];
	readonly cause: string;
	readonly action: string;
	/** The body that is responsible, and the function by which it can be reached. */
	readonly structure: { readonly name: string; readonly contactFunction: string };
	readonly partners: string;
	readonly startOn: string;
	readonly dueOn: string;
	/** Whole euros per year. */
	readonly budgets: readonly { readonly year: number; readonly amount: number }[];
	readonly councilPaper: string;
	/** What would show an effect, with its unit. */
	readonly indicator: string;
	readonly indicatorUnit: string;
	readonly baseline: number | null;
	readonly target: number | null;
	readonly actual: number | null;
	/** Dated entries, the earliest first. */
	readonly progress: readonly { readonly on: string; readonly note: string }[];
}

/** One line or paragraph of a drafted section, before it is put into words. */
export type DraftPiece =
	| { readonly kind: 'text'; readonly text: string }
	/** The body that is responsible. */
	| { readonly kind: 'responsible'; readonly structure: string }
	| { readonly kind: 'partners'; readonly partners: string }
	| { readonly kind: 'period'; readonly from: string; readonly to: string }
	/** Whole euros; `from` equals `to` for a single year. */
	| {
			readonly kind: 'budget';
			readonly amount: number;
			readonly from: number;
			readonly to: number;
	  }
	| { readonly kind: 'council-paper'; readonly paper: string }
	| { readonly kind: 'entry'; readonly on: string; readonly note: string }
	/** What was to be reached, or was reached, by the measure's own indicator. */
	| {
			readonly kind: 'target' | 'effect';
			readonly indicator: string;
			readonly unit: string;
			readonly baseline: number | null;
			readonly value: number;
	  };

export interface PracticeDraft {
	readonly title: string;
	readonly contactFunction: string;
	readonly fields: readonly string[];
	/** Only sections that the measure says something about. */
	readonly sections: Partial<Readonly<Record<PracticeSection, readonly DraftPiece[]>>>;
}

/**
 * What a measure already says, in the sections of an example. What it says nothing about stays
 * empty: how it can last is for people to write. Findings are no part of it, because an example
 * leaves the municipality.
 */
export function draftFrom(measure: DraftSource): PracticeDraft {
	const { title, structure, fields } = measure;
	return {
		title,
		contactFunction: structure.contactFunction,
		fields: [...new Set(fields)].toSorted(),
		sections: withoutEmpty({
			startingPoint: textPiece(measure.cause),
			goal: indicatorPiece('target', measure, measure.target),
			implementation: textPiece(measure.action),
			inPractice: [
				...measure.progress
					.filter(({ note }) => note !== '')
					.map(({ on, note }) => ({ kind: 'entry', on, note }) as const),
				...indicatorPiece('effect', measure, measure.actual)
			],
			keyFacts: keyFacts(measure)
		})
	};
}

function keyFacts(measure: DraftSource): DraftPiece[] {
	const { structure, partners, startOn, dueOn, councilPaper } = measure;
	return [
		{ kind: 'responsible', structure: structure.name },
		...(partners === '' ? [] : [{ kind: 'partners', partners } as const]),
		{ kind: 'period', from: startOn, to: dueOn },
		...budgetPiece(measure.budgets),
		...(councilPaper === '' ? [] : [{ kind: 'council-paper', paper: councilPaper } as const])
	];
}

function budgetPiece(budgets: DraftSource['budgets']): DraftPiece[] {
	const spent = budgets.filter(({ amount }) => amount > 0);
	if (spent.length === 0) return [];
	const years = spent.map(({ year }) => year);
	const amount = spent.reduce((sum, budget) => sum + budget.amount, 0);
	return [{ kind: 'budget', amount, from: Math.min(...years), to: Math.max(...years) }];
}

function indicatorPiece(
	kind: 'target' | 'effect',
	{ indicator, indicatorUnit: unit, baseline }: DraftSource,
	value: number | null
): DraftPiece[] {
	return indicator === '' || value === null ? [] : [{ kind, indicator, unit, baseline, value }];
}

function textPiece(text: string): DraftPiece[] {
	return text === '' ? [] : [{ kind: 'text', text }];
}

function withoutEmpty(sections: Record<string, DraftPiece[]>): PracticeDraft['sections'] {
	return Object.fromEntries(Object.entries(sections).filter(([, pieces]) => pieces.length > 0));
}
