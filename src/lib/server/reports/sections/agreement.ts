import { m } from '#lib/i18n/paraglide/messages.js';
import { agreementOver } from '../../trends/charts.ts';
import { ofTown } from '../builder.ts';
import { periodOfFields } from '../reading.ts';
import { chartTable } from '../tables.ts';

/** Whether the room came closer over the rounds. */
export const agreement = ofTown({
	key: 'agreement',
	kinds: ['trends'],
	byDefault: true,
	ability: 'results.view',
	label: m.trends_agreement,
	from: (access, asking) => {
		const period = periodOfFields(access, asking);
		const chart = period && agreementOver(period);
		if (!chart) return null;
		return {
			blocks: [
				{ kind: 'paragraph', text: chart.summary },
				{ kind: 'figures', charts: [chart] },
				{ kind: 'table', table: chartTable('agreement', chart) }
			],
			slides: [{ statement: chart.summary.replace(/\.$/, ''), body: { kind: 'chart', chart } }]
		};
	}
});
