import { budgetByYear } from '#lib/domain/measures/budget.ts';
import { countStates, dueAmong } from '#lib/domain/measures/selection.ts';
import { euros, listOf } from '#lib/i18n/format.ts';
import { dueWords } from '#lib/i18n/measures.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import { ceilingsOf, measuresOf, type Measure } from '#lib/server/measures/queries.ts';

/** More than these are a matter for the list. */
const most = 5;

/** What runs, what this year's money is planned for, and what is due; null without any measure. */
export function measuresAtAGlance(access: MunicipalityAccess<'measures.view'>) {
	const measures = measuresOf(access);
	if (measures.length === 0) return null;
	const { running, overdue, planned, done } = countStates(measures);
	const due = dueAmong(measures);
	const counts = [
		...(running + overdue > 0 ? [m.measures_count_running({ count: running + overdue })] : []),
		...(planned > 0 ? [m.measures_count_planned({ count: planned })] : []),
		...(done > 0 ? [m.measures_count_done({ count: done })] : [])
	];
	return {
		counts: listOf(counts),
		budget: budgetOf(access, measures),
		due: due.slice(0, most).map(({ number, content, standing, structure }) => ({
			number,
			title: content.title,
			structure: structure.name,
			words: dueWords({ ...content, standing }),
			late: standing.state === 'overdue'
		})),
		more: Math.max(0, due.length - most)
	};
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
