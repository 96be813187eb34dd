import { draw } from '#lib/charts/server/draw.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { chartFiles } from '#lib/server/reports/addresses.ts';
import { radarOf, trendsOf } from '#lib/server/results/charts.ts';
import { comparedResults, standingOfRound, versionsNotice } from '#lib/server/results/compared.ts';
import { fieldLines, overallSentence } from '#lib/server/results/field-lines.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import type { PageServerLoad } from './$types';

/** Read, not operated: Kit and Svelte alone would be 44 kB of script for nothing. */
export const csr = false;

export const load: PageServerLoad = ({ locals, params, isDataRequest }) => {
	const compared = comparedResults(authorize(locals.context, 'results.view', roundSubject(params)));
	const { current, before } = compared;
	const { number, title, state, workshopOn, workshopPlace } = current.round;
	const files = chartFiles(params.municipality, { kind: 'results', round: number });
	const asked = { inPage: !isDataRequest, files };
	const shared = {
		round: { number, title, state, workshopOn, workshopPlace },
		standing: standingOfRound(current),
		before: before?.round.title ?? null,
		versions: versionsNotice(compared)
	};
	const hasValues = current.profile.fields.some(({ scored }) => scored > 0);
	if (!hasValues) return { ...shared, results: null };
	const trends = trendsOf(compared);
	return {
		...shared,
		results: {
			overall: overallSentence(compared),
			fields: fieldLines(compared),
			radar: draw(radarOf(compared), asked),
			trends: trends && { ...trends, chart: draw(trends.chart, asked) }
		}
	};
};
