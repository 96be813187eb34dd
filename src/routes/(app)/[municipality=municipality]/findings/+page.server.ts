import { draw } from '#lib/charts/server/draw.ts';
import { abilitiesOf } from '#lib/server/access/abilities.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { countsChart } from '#lib/server/findings/charts.ts';
import { findingCounts } from '#lib/server/findings/counting.ts';
import { findingsOf } from '#lib/server/findings/queries.ts';
import { recordViewing } from '#lib/server/findings/viewing.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';
import { chartFiles } from '#lib/server/reports/addresses.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { isChosen, selectionIn } from './selection.server.ts';
import type { PageServerLoad } from './$types';

/** Read, not operated. */
export const csr = false;

export const load: PageServerLoad = ({ locals, params, url, isDataRequest }) => {
	const access = authorize(locals.context, 'findings.view', params);
	recordViewing(access, null);
	const inside = abilitiesOf(access)['findings.record'] === null;
	const all = findingsOf(access);
	const counts = countsChart(findingCounts(access));
	const files = chartFiles(params.municipality, { kind: 'measures' });
	const selection = selectionIn(url);
	const fields = currentInstrument(access).fields.map(({ key, title }) => ({
		key,
		title: textOf(title)
	}));
	return {
		inside,
		any: all.length > 0,
		selection,
		fields,
		findings: all
			.filter((finding) => isChosen(finding, selection))
			.toReversed()
			.map(({ number, title, state, visibility, fieldKey }) => ({
				...{ number, title, state, visibility },
				field: fields.find(({ key }) => key === fieldKey)?.title ?? fieldKey
			})),
		counts: counts && draw(counts, { inPage: !isDataRequest, files })
	};
};
