import { fieldByKey } from '#lib/domain/instrument/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { ownFieldWords } from '#lib/i18n/next-steps.ts';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import { abilitiesOf } from '#lib/server/access/abilities.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { comparisonOf } from '#lib/server/benchmark/releases.ts';
import { ownWorkOf } from '#lib/server/overview/queries.ts';
import { completedResults } from '#lib/server/results/queries.ts';
import { insightOf } from './insight.server.ts';
import { measuresAtAGlance } from './measures.server.ts';
import { progressOfTown } from './progress.server.ts';
import type { PageServerLoad } from './$types';

/** Read, not operated: Kit and Svelte alone would be 44 kB of script for nothing. */
export const csr = false;

export const load: PageServerLoad = ({ locals, params, url, isDataRequest }) => {
	const enter = authorize(locals.context, 'municipality.enter', params);
	if (abilitiesOf(enter)['results.view'] !== null) {
		return { view: 'tasks' as const, work: tasksOf(enter) };
	}
	const completed = completedResults(authorize(locals.context, 'results.view', params));
	const latest = completed.at(-1);
	const progress = {
		...progressOfTown(locals.context, params.municipality),
		measures: measuresAtAGlance(authorize(locals.context, 'measures.view', params))
	};
	if (!latest) return { view: 'start' as const, ...progress };
	const wanted = url.searchParams.get('against');
	const asked = {
		against: wanted === null ? null : Number(wanted),
		released: comparisonOf(authorize(locals.context, 'comparison.view', params)),
		inPage: !isDataRequest,
		slug: params.municipality
	};
	return { view: 'insight' as const, ...progress, insight: insightOf(completed, latest, asked) };
};

/** For somebody who only contributes: their own fields of the running round. */
function tasksOf(access: MunicipalityAccess<'municipality.enter'>) {
	const work = ownWorkOf(access);
	if (!work || work.fields.length === 0) return null;
	const { round, instrument, fields } = work;
	return {
		number: round.number,
		title: round.title,
		state: round.state,
		fields: fields.map((own) => {
			const field = fieldByKey(instrument, own.field);
			return {
				key: own.field,
				title: field ? textOf(field.title) : own.field,
				words: ownFieldWords(own),
				late: own.standing === 'overdue',
				progress: own.progress
			};
		})
	};
}
