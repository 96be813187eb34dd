import type { YearBudget } from '#lib/domain/measures/budget.ts';
import { euros, listOf } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { amountBars, type AmountBarsChart, type AmountRow } from './amount-bars.ts';
import type { Locale } from './chart.ts';

interface Input {
	readonly id: string;
	readonly title: string;
	readonly locale: Locale;
}

/** What measures need in each year, held against what the municipality set for it. */
export function budgetYears(
	{ id, title, locale }: Input,
	years: readonly YearBudget[]
): AmountBarsChart {
	const rows = years.map((year) => yearRow(year, locale));
	const money = (amount: number | null) => (amount === null ? '–' : euros(amount, locale));
	const limited = years.some(({ ceiling }) => ceiling !== null);
	const beyond = years.some(({ over }) => over > 0);
	return {
		id,
		title,
		summary: yearsSummary(years, locale),
		...amountBars(id, rows),
		legend: [
			...(limited
				? [{ mark: 'limit', label: m.measures_budget_ceiling({}, { locale }) } as const]
				: []),
			...(beyond ? [{ mark: 'alarm', label: m.measures_budget_over({}, { locale }) } as const] : [])
		],
		table: {
			caption: title,
			head: [
				m.measures_budget_year({}, { locale }),
				m.measures_budget_planned({}, { locale }),
				m.measures_budget_ceiling({}, { locale }),
				m.measures_budget_left({}, { locale }),
				m.measures_budget_over({}, { locale })
			],
			rows: years.map(({ year, planned, ceiling, left, over }) => [
				String(year),
				money(planned),
				money(ceiling),
				money(left),
				money(over > 0 ? over : null)
			])
		}
	};
}

function yearRow({ year, planned, ceiling, over, left }: YearBudget, locale: Locale): AmountRow {
	const said = { year, planned: euros(planned, locale) };
	const limit = ceiling === null ? null : euros(ceiling, locale);
	return {
		key: String(year),
		name: String(year),
		amount: planned,
		limit: ceiling,
		label:
			limit === null
				? m.measures_budget_bar_free(said, { locale })
				: m.measures_budget_bar({ ...said, ceiling: limit }, { locale }),
		value:
			limit === null ? said.planned : m.measures_budget_of({ ...said, ceiling: limit }, { locale }),
		note: noteOf(over, left, locale),
		late: over > 0
	};
}

function noteOf(over: number, left: number | null, locale: Locale): string {
	if (over > 0) return m.measures_budget_over_by({ over: euros(over, locale) }, { locale });
	if (left === null) return m.measures_budget_no_ceiling({}, { locale });
	return m.measures_budget_left_by({ left: euros(left, locale) }, { locale });
}

function yearsSummary(years: readonly YearBudget[], locale: Locale): string {
	const beyond = years.filter(({ over }) => over > 0);
	if (beyond.length > 0) {
		const said = beyond.map(({ year, over }) =>
			m.measures_budget_beyond_year({ year, over: euros(over, locale) }, { locale })
		);
		return m.measures_budget_beyond({ years: listOf(said, locale) }, { locale });
	}
	return years.some(({ ceiling }) => ceiling !== null)
		? m.measures_budget_within({}, { locale })
		: m.measures_budget_unbounded({}, { locale });
}

/** What a year's money is meant for, the most first. @param names titles of the fields by key */
export function budgetFields(
	{ id, title, locale }: Input,
	{ year, planned, fields }: YearBudget,
	names: ReadonlyMap<string, string>
): AmountBarsChart {
	const parts = [...fields]
		.map(([key, amount]) => ({ key, name: names.get(key) ?? key, amount }))
		.toSorted((a, b) => b.amount - a.amount || a.key.localeCompare(b.key));
	const [most] = parts;
	const said = { year, planned: euros(planned, locale) };
	const summary = most
		? m.measures_budget_fields_summary(
				{ ...said, field: quoted(most.name, locale), amount: euros(most.amount, locale) },
				{ locale }
			)
		: m.measures_budget_fields_none({ year }, { locale });
	const rows = parts.map(({ key, name, amount }): AmountRow => {
		const value = euros(amount, locale);
		const label = m.measures_budget_field_bar({ field: name, amount: value }, { locale });
		return { key, name, amount, limit: null, label, value, note: '', late: false };
	});
	return {
		id,
		title,
		summary,
		...amountBars(id, rows),
		table: {
			caption: title,
			head: [m.charts_field({}, { locale }), m.measures_budget_amount({}, { locale })],
			rows: rows.map(({ name, value }) => [name, value])
		}
	};
}

function quoted(title: string, locale: Locale): string {
	return m.overview_quoted({ title }, { locale });
}
