import { textOf } from '#lib/i18n/labels.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { comparedResults, standingOfRound } from './compared.server.ts';
import { fieldLines, overallSentence, radarOf, trendsOf } from './results.server.ts';
import type { PageServerLoad } from './$types';

/** Read, not operated: Kit and Svelte alone would be 44 kB of script for nothing. */
export const csr = false;

export const load: PageServerLoad = ({ locals, params, isDataRequest }) => {
	const compared = comparedResults(authorize(locals.context, 'results.view', roundSubject(params)));
	const { current, before, changes } = compared;
	const { number, title, state, workshopOn, workshopPlace } = current.round;
	const asked = { inPage: !isDataRequest };
	const shared = {
		round: { number, title, state, workshopOn, workshopPlace },
		standing: standingOfRound(current),
		instrument: {
			title: textOf(current.instrument.title),
			version: current.instrument.version,
			notice: textOf(current.instrument.notice)
		},
		before: before?.round.title ?? null,
		versionsDiffer: changes?.versionsDiffer ?? false
	};
	const hasValues = current.profile.fields.some(({ scored }) => scored > 0);
	if (!hasValues) return { ...shared, results: null };
	return {
		...shared,
		results: {
			overall: overallSentence(compared),
			fields: fieldLines(compared),
			radar: radarOf(compared, asked),
			trends: trendsOf(compared, asked)
		}
	};
};
