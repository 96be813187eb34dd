import { draw } from '#lib/charts/server/draw.ts';
import { provenanceLine } from '#lib/i18n/provenance.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { abilitiesOf } from '#lib/server/access/abilities.ts';
import { comparisonOf } from '#lib/server/benchmark/releases.ts';
import { comparisonCharts } from '#lib/server/benchmark/charts.ts';
import { comparedFields, inWords } from '#lib/server/benchmark/compared.ts';
import { takesPart } from '#lib/server/benchmark/consent.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';
import { chartFiles } from '#lib/server/reports/addresses.ts';
import { completedResults } from '#lib/server/results/queries.ts';
import { tried } from './tried.server.ts';
import type { PageServerLoad } from './$types';

/** Read, not operated. */
export const csr = false;

export const load: PageServerLoad = ({ locals, params, isDataRequest }) => {
	const access = authorize(locals.context, 'comparison.view', params);
	const released = comparisonOf(access);
	const inProgramme = access.municipality.programmeId !== null;
	if (!released) return { inProgramme, comparison: null };
	const completed = completedResults(authorize(locals.context, 'results.view', params));
	const latest = completed.at(-1);
	const { fields } = latest?.instrument ?? currentInstrument(access);
	const compared = comparedFields(released, completed, fields);
	const { levelChart, progressChart } = comparisonCharts(compared);
	// In the report of the same contents; there is one as soon as there is a round of one's own.
	const files = compared.hasOwn
		? { files: chartFiles(params.municipality, { kind: 'comparison' }) }
		: {};
	const asked = { inPage: !isDataRequest, ...files };
	return {
		inProgramme,
		comparison: {
			...compared,
			levels: compared.levels.map(inWords),
			progress: compared.progress.map(inWords),
			levelChart: levelChart && draw(levelChart, asked),
			progressChart: progressChart && draw(progressChart, asked),
			tried: tried(locals.context, params),
			instrument: latest ? provenanceLine(latest.instrument) : null,
			takesPart: takesPart(access),
			maySettle: abilitiesOf(access)['settings.view'] === null
		}
	};
};
