import { authorize } from '#lib/server/access/authorize.ts';
import { abilitiesOf } from '#lib/server/access/abilities.ts';
import { comparisonOf } from '#lib/server/benchmark/releases.ts';
import { takesPart } from '#lib/server/benchmark/consent.ts';
import { completedResults } from '#lib/server/results/queries.ts';
import { comparedFields } from './fields.server.ts';
import { pictured } from './pictures.server.ts';
import type { PageServerLoad } from './$types';

/** Read, not operated. */
export const csr = false;

export const load: PageServerLoad = ({ locals, params, isDataRequest }) => {
	const access = authorize(locals.context, 'comparison.view', params);
	const released = comparisonOf(access);
	const inProgramme = access.municipality.programmeId !== null;
	if (!released) return { inProgramme, comparison: null };
	const completed = completedResults(authorize(locals.context, 'results.view', params));
	const compared = comparedFields(released, completed);
	return {
		inProgramme,
		comparison: {
			...compared,
			...pictured(compared, { inPage: !isDataRequest }),
			takesPart: takesPart(access),
			maySettle: abilitiesOf(access)['settings.view'] === null
		}
	};
};
