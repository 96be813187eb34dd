import { budgetByYear } from '#lib/domain/measures/budget.ts';
import { countStates, dueAmong } from '#lib/domain/measures/selection.ts';
import { euros } from '#lib/i18n/format.ts';
import { reasonWords, stateCounts } from '#lib/i18n/measures.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import { ceilingsOf, measuresOf, type Measure } from '#lib/server/measures/queries.ts';

/** More than these are a matter for the list. */
const most = 5;

/** What runs, what this year's money is planned for, and what is due; null without any measure. */
export function measuresAtAGlance(access: MunicipalityAccess<'measures.view'>) {
	const measures = measuresOf(access);
	if (measures.length === 0) return null;
	const due = dueAmong(measures);
	return {
		counts: stateCounts(countStates(measures)),
		budget: budgetOf(access, measures),
		due: dueRows(due),
		more: Math.max(0, due.length - most)
	};
}

/** The most pressing of the measures that need somebody, as rows of a list. @param due in order */
export function dueRows(due: readonly Measure[]) {
	return due.slice(0, most).map(({ number, content, standing, structure }) => ({
		number,
		title: content.title,
		structure: structure.name,
		words: reasonWords({ ...content, standing }),
		late: standing.state === 'overdue'
	}));
}

/** This year's money against its ceiling; null without one. */
function budgetOf(access: MunicipalityAccess<'measures.view'>, measures: readonly Measure[]) {
	const today = access.clock.today();
	const thisYear = Number(today.slice(0, 4));
	const budgeted = measures.map(({ content, entries }) => ({
		...content,
		course: { ...content, entries }
	}));
	const found = budgetByYear(budgeted, ceilingsOf(access), today).find(
		({ year }) => year === thisYear
	);
	if (!found || found.ceiling === null) return null;
	const { year, planned, ceiling, over } = found;
	const words =
		over > 0
			? m.measures_overview_budget_over({ planned: euros(planned), year, over: euros(over) })
			: m.measures_overview_budget({ planned: euros(planned), ceiling: euros(ceiling), year });
	return { planned, ceiling, words, over: over > 0 };
}
