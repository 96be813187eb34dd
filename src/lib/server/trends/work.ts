import { budgetByYear } from '#lib/domain/measures/budget.ts';
import type { MeasureInView } from '#lib/domain/trends/index.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { ceilingsOf, measuresOf } from '../measures/queries.ts';

/** What is being done about the values. */
export interface Work {
	readonly measures: readonly MeasureInView[];
	/** Years from this one on in which more is planned than the ceiling allows, whole euros. */
	readonly over: readonly { readonly year: number; readonly over: number }[];
}

/** The measures of a municipality, and where their money exceeds what was set. */
export function workOf(access: MunicipalityAccess<'measures.view'>): Work {
	const today = access.clock.today();
	const measures = measuresOf(access);
	const budgeted = measures.map(({ content, entries }) => ({
		...{ fieldKey: content.fieldKey, budgets: content.budgets },
		course: { ...content, entries }
	}));
	return {
		measures: measures.map(({ number, content, standing }) => ({
			number,
			title: content.title,
			field: content.fieldKey,
			criteria: content.criterionKeys,
			state: standing.state,
			dueOn: content.dueOn
		})),
		over: budgetByYear(budgeted, ceilingsOf(access), today)
			.filter(({ year, over }) => over > 0 && year >= Number(today.slice(0, 4)))
			.map(({ year, over }) => ({ year, over }))
	};
}
