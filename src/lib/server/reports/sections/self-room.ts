import { m } from '#lib/i18n/paraglide/messages.js';
import { selfRoomOf } from '../../trends/charts.ts';
import { ofTown } from '../builder.ts';
import { periodOfFields } from '../reading.ts';
import { chartTable } from '../tables.ts';

/** How the administration sees a field, and how the room does. */
export const selfRoom = ofTown({
	key: 'self-room',
	kinds: ['trends'],
	byDefault: true,
	ability: 'results.view',
	label: m.trends_self_room,
	from: (access, asking) => {
		const period = periodOfFields(access, asking);
		const found = period && selfRoomOf(period);
		if (!found) return null;
		const { chart, text } = found;
		return {
			blocks: [
				{ kind: 'paragraph', text: `${chart.summary} ${text}` },
				{ kind: 'figures', charts: [chart] },
				{ kind: 'table', table: chartTable('self-room', chart) }
			],
			slides: [
				{ statement: chart.summary.replace(/\.$/, ''), body: { kind: 'chart', chart, text } }
			]
		};
	}
});
