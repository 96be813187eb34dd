import { draw } from '#lib/charts/server/draw.ts';
import { stackedCounts } from '#lib/charts/stacked-counts.ts';
import type { YearBudget } from '#lib/domain/measures/budget.ts';
import { euros, listOf } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

/** What is planned within the ceiling and beyond it, year by year; null without any year. */
export function budgetPicture(years: readonly YearBudget[], asked: { inPage: boolean }) {
	if (years.length === 0) return null;
	const chart = stackedCounts({
		id: 'budget',
		title: m.measures_budget_years_title(),
		rowHead: m.measures_budget_year(),
		series: [
			{ label: m.measures_budget_planned(), shade: 2 },
			{ label: m.measures_budget_over(), shade: 4 }
		],
		rows: years.map(({ year, planned, over }) => ({
			key: String(year),
			name: String(year),
			counts: [planned - over, over],
			words: [euros(planned), over > 0 ? euros(over) : '–']
		})),
		summary: summaryOf(years)
	});
	return draw(chart, asked);
}

function summaryOf(years: readonly YearBudget[]): string {
	if (years.every(({ ceiling }) => ceiling === null)) return m.measures_budget_unbounded();
	const beyond = years.filter(({ over }) => over > 0);
	if (beyond.length === 0) return m.measures_budget_within();
	const told = beyond.map(({ year, over }) =>
		m.measures_budget_beyond_year({ year, over: euros(over) })
	);
	return m.measures_budget_beyond({ years: listOf(told) });
}
