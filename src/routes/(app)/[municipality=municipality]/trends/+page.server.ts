import { roundsInRange } from '#lib/domain/trends/index.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { completedResults } from '#lib/server/results/queries.ts';
import { chartsOf } from './charts.server.ts';
import { mattersOf } from './matters.server.ts';
import { periodOf } from './period.server.ts';
import type { PageServerLoad } from './$types';

/** Read, not operated. */
export const csr = false;

export const load: PageServerLoad = ({ locals, params, url, isDataRequest }) => {
	const access = authorize(locals.context, 'results.view', params);
	const completed = completedResults(access);
	const numbered = completed.map((measured) => ({ number: measured.round.number, measured }));
	const wanted = { from: numberIn(url, 'from'), to: numberIn(url, 'to') };
	const chosen = roundsInRange(numbered, wanted).map(({ measured }) => measured);
	const period = periodOf(chosen);
	return {
		rounds: completed.map(({ round: { number, title } }) => ({ number, title })),
		trend: period && {
			...period.words,
			...chartsOf(period, { inPage: !isDataRequest }),
			...mattersOf(period)
		}
	};
};

/** A number of the address; null where there is none. */
function numberIn(url: URL, name: string): number | null {
	const text = url.searchParams.get(name) ?? '';
	return /^\d{1,4}$/.test(text) ? Number(text) : null;
}
