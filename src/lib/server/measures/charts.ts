import { budgetFields, budgetYears } from '#lib/charts/budget-bars.ts';
import { measureCourse } from '#lib/charts/measure-course.ts';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import { budgetByYear, type YearBudget } from '#lib/domain/measures/budget.ts';
import { statesOverTime } from '#lib/domain/measures/over-time.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Ceiling, Measure } from './queries.ts';

/** The states at the end of each quarter and today; null before there is any measure. */
export function courseChart(measures: readonly Measure[], today: string) {
	const known = measures.map(({ recordedOn, content, entries }) => ({
		recordedOn,
		course: { ...content, entries }
	}));
	const points = statesOverTime(known, today);
	if (points.length === 0) return null;
	const title = m.measures_course_title();
	return measureCourse({ id: 'course', title, points, locale: getLocale() });
}

/** What the measures need year by year. */
export function yearBudgets(
	measures: readonly Measure[],
	ceilings: readonly Ceiling[],
	today: string
): YearBudget[] {
	const budgeted = measures.map(({ content, entries }) => ({
		...{ fieldKey: content.fieldKey, budgets: content.budgets },
		course: { ...content, entries }
	}));
	return budgetByYear(budgeted, ceilings, today);
}

/** Every year beside its ceiling; null without any. */
export function yearsChart(years: readonly YearBudget[]) {
	const named = { id: 'years', title: m.measures_budget_years_title(), locale: getLocale() };
	return years.length === 0 ? null : budgetYears(named, years);
}

/** What a year's money is meant for; null where none is planned. */
export function yearFieldsChart(budget: YearBudget, { fields }: Instrument) {
	if (budget.planned === 0) return null;
	const { year } = budget;
	const names = new Map(fields.map(({ key, title }) => [key, textOf(title)]));
	const title = m.measures_budget_fields_title({ year });
	return budgetFields({ id: `fields-${year}`, title, locale: getLocale() }, budget, names);
}
