import {
	isNarrowed,
	readSelection,
	select,
	stateFilters,
	tags
} from '#lib/domain/measures/selection.ts';
import { dueWords, measureStateLabel, stateFilterLabel, tagLabel } from '#lib/i18n/measures.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';
import { measuresOf } from '#lib/server/measures/queries.ts';
import { structuresOf } from '#lib/server/structures/queries.ts';
import type { PageServerLoad } from './$types';

/** Read, not operated. */
export const csr = false;

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'measures.view', params);
	const selection = readSelection((name) => url.searchParams.get(name));
	const measures = select(measuresOf(access), selection);
	const fields = currentInstrument(access).fields;
	return {
		selection,
		narrowed: isNarrowed(selection),
		measures: measures.map(({ number, content, standing, structure }) => ({
			number,
			title: content.title,
			structure: structure.name,
			due: dueWords({ ...content, standing }),
			late: standing.state === 'overdue',
			state: measureStateLabel(standing.state),
			share: standing.share
		})),
		options: {
			state: stateFilters.map((value) => ({ value, label: stateFilterLabel(value) })),
			field: fields.map(({ key, title }) => ({ value: key, label: textOf(title) })),
			structure: structuresOf(access).map(({ id, content }) => ({
				value: id,
				label: content.name
			})),
			tag: tags.map((value) => ({ value, label: tagLabel(value) }))
		}
	};
};
