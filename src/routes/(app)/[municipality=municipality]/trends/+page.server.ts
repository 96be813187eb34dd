import { authorize } from '#lib/server/access/authorize.ts';
import { chartFiles } from '#lib/server/reports/addresses.ts';
import { mattersOf } from '#lib/server/trends/matters.ts';
import type { Period } from '#lib/server/trends/period.ts';
import { workOf } from '#lib/server/trends/work.ts';
import { drawnCharts } from './charts.server.ts';
import { doneAbout } from './measures.server.ts';
import { periodAsked } from './period.server.ts';
import type { PageServerLoad } from './$types';

/** Read, not operated. */
export const csr = false;

export const load: PageServerLoad = ({ locals, params, url, isDataRequest }) => {
	const access = authorize(locals.context, 'results.view', params);
	const { rounds, period } = periodAsked(access, url);
	const inPage = !isDataRequest;
	const working = authorize(locals.context, 'measures.view', params);
	return {
		rounds,
		trend: period && {
			...period.words,
			...drawnCharts(period, { inPage, files: filesOf(params.municipality, period) }),
			...mattersOf(period, workOf(working)),
			...doneAbout(working, inPage)
		}
	};
};

function filesOf(slug: string, { first, last }: Period) {
	return chartFiles(slug, { kind: 'trends', from: first.round.number, to: last.round.number });
}
