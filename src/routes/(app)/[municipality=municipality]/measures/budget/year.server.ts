import { draw, type Asked } from '#lib/charts/server/draw.ts';
import { countedBudgets, type YearBudget } from '#lib/domain/measures/budget.ts';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import { euros } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { yearFieldsChart } from '#lib/server/measures/charts.ts';
import type { Measure } from '#lib/server/measures/queries.ts';

/** What stands over the page: whether the money of a year suffices. */
export function budgetHeadline(
	year: number,
	budget: Pick<YearBudget, 'planned' | 'ceiling' | 'over' | 'left'> | undefined
): string {
	if (!budget) return m.measures_budget_headline_none({ year });
	const { planned, ceiling, over, left } = budget;
	if (over > 0) return m.measures_budget_headline_over({ year, over: euros(over) });
	if (left) return m.measures_budget_headline_left({ year, left: euros(left) });
	if (ceiling !== null && ceiling > 0) return m.measures_budget_headline_exact({ year });
	return planned > 0
		? m.measures_budget_headline_no_ceiling({ year, planned: euros(planned) })
		: m.measures_budget_headline_none({ year });
}

/** What a year's money is for: by field, and measure by measure. */
export function budgetOfYear(
	budget: YearBudget,
	measures: readonly Measure[],
	instrument: Instrument,
	asked: Asked & { today: string }
) {
	const { year } = budget;
	const chart = yearFieldsChart(budget, instrument);
	const rows = measures.flatMap(({ number, content, entries }) =>
		countedBudgets({ budgets: content.budgets, course: { ...content, entries } }, asked.today)
			.filter((one) => one.year === year && one.amount > 0)
			.map(({ amount, source }) => ({ number, title: content.title, amount, source }))
	);
	return {
		picture: chart && draw(chart, asked),
		rows: rows.toSorted((a, b) => b.amount - a.amount || a.number - b.number)
	};
}
