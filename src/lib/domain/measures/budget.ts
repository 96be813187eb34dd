import type { MeasureBudget } from './content.ts';
import { lastEntry, type Course } from './course.ts';

/** A measure as far as its money is concerned. */
export interface Budgeted {
	readonly fieldKey: string;
	readonly budgets: readonly MeasureBudget[];
	readonly course: Course;
}

/** What measures need in a year, whole euros, beside what was set for it. */
export interface YearBudget {
	readonly year: number;
	readonly planned: number;
	/** Null: none was set. */
	readonly ceiling: number | null;
	/** What is planned beyond the ceiling; 0 within it, or without one. */
	readonly over: number;
	/** What the ceiling leaves; null without one. */
	readonly left: number | null;
	/** By field, without fields that need nothing. */
	readonly fields: ReadonlyMap<string, number>;
}

/**
 * The budgets that count. Of a measure that was given up, what was planned for later years is free
 * again; what was planned up to and in the year of giving up counts as spent.
 *
 * @param today the business day, `YYYY-MM-DD`
 */
export function countedBudgets(
	{ budgets, course }: Pick<Budgeted, 'budgets' | 'course'>,
	today: string
): MeasureBudget[] {
	const last = lastEntry(course.entries, today);
	if (last?.kind !== 'dropped') return [...budgets];
	return budgets.filter(({ year }) => year <= Number(last.on.slice(0, 4)));
}

/** Every year from the first to the last that has a budget or a ceiling, without gaps. */
export function budgetByYear(
	measures: readonly Budgeted[],
	ceilings: readonly { readonly year: number; readonly amount: number }[],
	today: string
): YearBudget[] {
	const needs = measures.flatMap((measure) =>
		countedBudgets(measure, today).map((budget) => ({ ...budget, fieldKey: measure.fieldKey }))
	);
	const years = [...needs, ...ceilings].map(({ year }) => year);
	if (years.length === 0) return [];
	const first = Math.min(...years);
	return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
		const year = first + index;
		const ofYear = needs.filter((need) => need.year === year && need.amount > 0);
		const ceiling = ceilings.find((one) => one.year === year)?.amount ?? null;
		return { year, ...against(sum(ofYear), ceiling), fields: byField(ofYear) };
	});
}

function against(planned: number, ceiling: number | null) {
	const left = ceiling === null ? null : Math.max(0, ceiling - planned);
	return { planned, ceiling, over: Math.max(0, planned - (ceiling ?? planned)), left };
}

function byField(needs: readonly { fieldKey: string; amount: number }[]): Map<string, number> {
	const fields = new Map<string, number>();
	for (const { fieldKey, amount } of needs) {
		fields.set(fieldKey, (fields.get(fieldKey) ?? 0) + amount);
	}
	return fields;
}

function sum(needs: readonly { amount: number }[]): number {
	return needs.reduce((total, { amount }) => total + amount, 0);
}
