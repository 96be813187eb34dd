import type { ReportPlan } from '#lib/domain/reports/plan.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { trendsOf } from '../../results/charts.ts';
import type { Compared } from '../../results/compared.ts';
import { overallSentence } from '../../results/field-lines.ts';
import { ofRound, type Written } from '../builder.ts';
import { comparedIn } from '../reading.ts';
import { chartTable } from '../tables.ts';

/** The fields over the rounds up to this one. */
export const course = ofRound({
	key: 'course',
	kinds: ['results'],
	byDefault: true,
	ability: 'results.view',
	label: m.results_trends_chart,
	from: (access, asking) => courseOf(comparedIn(access, asking), asking.plan)
});

function courseOf(compared: Compared, { fields }: ReportPlan): Written | null {
	const found = trendsOf(compared, fields);
	if (!found) return null;
	const { chart, rounds } = found;
	const text = `${m.results_trends_text()} ${rounds.join(' · ')}`;
	return {
		blocks: [
			{ kind: 'paragraph', text },
			{ kind: 'figures', charts: [chart] },
			{ kind: 'table', table: chartTable('course', chart) }
		],
		slides: [
			{
				statement: overallSentence(compared).replace(/\.$/, ''),
				body: { kind: 'chart', chart, text: rounds.join(' · ') }
			}
		]
	};
}
