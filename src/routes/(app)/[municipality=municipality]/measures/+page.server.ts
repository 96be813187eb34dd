import { draw } from '#lib/charts/server/draw.ts';
import { countReasons, countStates } from '#lib/domain/measures/selection.ts';
import {
	dueWords,
	measureColumn,
	measuresHeadline,
	stateCounts,
	toldStates
} from '#lib/i18n/measures.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { authorize } from '#lib/server/access/authorize.ts';
import { courseChart } from '#lib/server/measures/charts.ts';
import { measuresOf } from '#lib/server/measures/queries.ts';
import { chartFiles } from '#lib/server/reports/addresses.ts';
import type { PageServerLoad } from './$types';

/** Read, not operated. */
export const csr = false;

export const load: PageServerLoad = ({ locals, params, isDataRequest }) => {
	const access = authorize(locals.context, 'measures.view', params);
	const measures = measuresOf(access);
	const counts = countStates(measures);
	const course = courseChart(measures, access.clock.today());
	const files = chartFiles(params.municipality, { kind: 'measures' });
	return {
		any: measures.length > 0,
		headline: measuresHeadline(counts, countReasons(measures).soon),
		lead: m.measures_counts({ count: measures.length, states: stateCounts(counts) }),
		columns: toldStates.map((state) => ({
			state,
			title: measureColumn(state),
			measures: measures
				.filter(({ standing }) => standing.state === state)
				.map(({ number, content, standing, structure }) => ({
					number,
					title: content.title,
					due: dueWords({ ...content, standing }),
					share: standing.share,
					structure: structure.name
				}))
		})),
		course: course && draw(course, { inPage: !isDataRequest, files })
	};
};
