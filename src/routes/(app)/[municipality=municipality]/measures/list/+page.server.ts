import { countStates, isNarrowed, readSelection, select } from '#lib/domain/measures/selection.ts';
import { measureStateLabel, measuresShown, reasonWords, stateCounts } from '#lib/i18n/measures.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { measuresOf } from '#lib/server/measures/queries.ts';
import { filterOptions } from './options.server.ts';
import type { PageServerLoad } from './$types';

/** Read, not operated. */
export const csr = false;

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'measures.view', params);
	const selection = readSelection((name) => url.searchParams.get(name));
	const all = measuresOf(access);
	const measures = select(all, selection);
	const narrowed = isNarrowed(selection);
	return {
		any: all.length > 0,
		headline: measuresShown(measures.length, all.length),
		states: measures.length > 0 ? stateCounts(countStates(measures)) : null,
		selection,
		narrowed,
		measures: measures.map(({ number, content, standing, structure }) => ({
			number,
			title: content.title,
			structure: structure.name,
			due: reasonWords({ ...content, standing }),
			late: standing.state === 'overdue',
			state: measureStateLabel(standing.state),
			share: standing.share
		})),
		options: filterOptions(access, all)
	};
};
