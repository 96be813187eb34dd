import { m } from '#lib/i18n/paraglide/messages.js';
import { radarOf } from '../../results/charts.ts';
import { ofRound } from '../builder.ts';
import { comparedIn } from '../reading.ts';

/** The profile on one axis per field, as on the page of results; of all fields or not at all. */
export const radar = ofRound({
	key: 'radar',
	kinds: ['results'],
	byDefault: false,
	ability: 'results.view',
	label: m.reports_section_radar,
	from: (access, asking) => {
		const compared = comparedIn(access, asking);
		const { instrument, profile } = compared.current;
		// With fewer axes a web would look like another profile.
		const whole = instrument.fields.every(({ key }) => asking.plan.fields.includes(key));
		if (!whole || profile.fields.every(({ scored }) => scored === 0)) return null;
		return { blocks: [{ kind: 'figures', charts: [radarOf(compared)] }] };
	}
});
