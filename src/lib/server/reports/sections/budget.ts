import { countedBudgets, type YearBudget } from '#lib/domain/measures/budget.ts';
import { euros } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { currentInstrument } from '../../instrument/current.ts';
import { yearBudgets, yearFieldsChart, yearsChart } from '../../measures/charts.ts';
import { ceilingsOf, type Measure } from '../../measures/queries.ts';
import { ofTown } from '../builder.ts';
import type { ReportTable } from '../content.ts';
import { measuresIn } from '../reading.ts';

/** What measures need by year, beside what was set for it, and for what. */
export const budget = ofTown({
	key: 'budget',
	kinds: ['measures'],
	byDefault: true,
	ability: 'measures.view',
	label: m.reports_section_budget,
	from: (access, asking) => {
		const today = access.clock.today();
		const measures = measuresIn(access, asking);
		const years = yearBudgets(measures, ceilingsOf(access), today);
		const chart = yearsChart(years);
		if (!chart || years.every(({ planned }) => planned === 0)) return null;
		const instrument = currentInstrument(access);
		const fields = years.flatMap((year) => yearFieldsChart(year, instrument) ?? []);
		return {
			blocks: [
				{ kind: 'paragraph', text: m.measures_budget_lead() },
				{ kind: 'paragraph', text: chart.summary },
				{ kind: 'figures', charts: [chart] },
				{ kind: 'table', table: yearsTable(years) },
				{ kind: 'figures', charts: fields },
				{ kind: 'table', table: sharesTable(measures, today) }
			],
			slides: [
				{
					statement: statementOf(years, today),
					body: { kind: 'chart', chart, text: chart.summary }
				}
			]
		};
	}
});

function spending({ content, entries }: Measure) {
	return { budgets: content.budgets, course: { ...content, entries } };
}

/** What the present year needs; where it needs nothing, the first that does. */
function statementOf(years: readonly YearBudget[], today: string): string {
	const now = years.find(({ year }) => year === Number(today.slice(0, 4)));
	const told = now && now.planned > 0 ? now : years.find(({ planned }) => planned > 0);
	if (!told) return m.reports_section_budget();
	const { year, planned, ceiling } = told;
	const amounts = { year, planned: euros(planned) };
	return ceiling === null
		? m.reports_slide_budget(amounts)
		: m.reports_slide_budget_ceiling({ ...amounts, ceiling: euros(ceiling) });
}

function yearsTable(years: readonly YearBudget[]): ReportTable {
	return {
		key: 'budget',
		title: m.reports_budget_table(),
		columns: [
			{ label: m.measures_budget_year(), kind: 'text', share: 1 },
			{ label: m.reports_budget_planned(), kind: 'euros' },
			{ label: m.reports_budget_ceiling(), kind: 'euros' },
			{ label: m.reports_budget_left(), kind: 'euros' },
			{ label: m.reports_budget_over(), kind: 'euros' }
		],
		rows: years.map(({ year, planned, ceiling, left, over }) => [
			...[String(year), planned, ceiling, left],
			over > 0 ? over : null
		])
	};
}

/** By year and measure. */
function sharesTable(measures: readonly Measure[], today: string): ReportTable {
	const shares = measures
		.flatMap((measure) =>
			countedBudgets(spending(measure), today).map((one) => ({ ...one, measure }))
		)
		.toSorted((a, b) => a.year - b.year || a.measure.number - b.measure.number);
	return {
		key: 'budget-measures',
		title: m.reports_budget_measures(),
		columns: [
			{ label: m.measures_budget_year(), kind: 'text' },
			{ label: m.measures_column_title(), kind: 'text', share: 2 },
			{ label: m.measures_form_source(), kind: 'text', share: 1.2 },
			{ label: m.reports_budget_amount(), kind: 'euros' }
		],
		rows: shares.map(({ year, amount, source, measure: { number, content } }) => [
			...[String(year), `${number}. ${content.title}`, source || null],
			amount
		])
	};
}
