import { draw } from '#lib/charts/server/draw.ts';
import { stackedCounts } from '#lib/charts/stacked-counts.ts';
import { countStates, dueAmong } from '#lib/domain/measures/selection.ts';
import { statesOverTime } from '#lib/domain/measures/over-time.ts';
import { dayInWords } from '#lib/i18n/format.ts';
import {
	dueWords,
	measureColumn,
	measuresHeadline,
	measureStateLabel,
	stateCounts,
	toldStates
} from '#lib/i18n/measures.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { authorize } from '#lib/server/access/authorize.ts';
import { measuresOf, type Measure } from '#lib/server/measures/queries.ts';
import type { PageServerLoad } from './$types';

/** Read, not operated. */
export const csr = false;

export const load: PageServerLoad = ({ locals, params, isDataRequest }) => {
	const access = authorize(locals.context, 'measures.view', params);
	const measures = measuresOf(access);
	const counts = countStates(measures);
	const soon = dueAmong(measures).filter(({ standing }) => standing.dueSoon).length;
	return {
		any: measures.length > 0,
		headline: measuresHeadline(counts, soon),
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
		course: courseOf(measures, access.clock.today(), !isDataRequest)
	};
};

const shades = { done: 4, running: 2, planned: 0 } as const;
const drawn = ['done', 'running', 'planned'] as const;

/** How many measures were done, running (overdue ones too) and planned, quarter by quarter. */
function courseOf(measures: readonly Measure[], today: string, inPage: boolean) {
	const points = statesOverTime(
		measures.map(({ recordedOn, content, entries }) => ({
			recordedOn,
			course: { ...content, entries }
		})),
		today
	);
	const last = points.at(-1);
	if (!last) return null;
	const rows = points.map(({ on, counts }) => {
		const values = drawn.map((state) =>
			state === 'running' ? counts.running + counts.overdue : counts[state]
		);
		return { key: on, name: dayInWords(on), counts: values, words: values.map(String) };
	});
	const summary = m.measures_course_summary_single({
		day: dayInWords(last.on),
		count: Object.values(last.counts).reduce((sum, count) => sum + count, 0),
		states: stateCounts(last.counts)
	});
	return draw(
		stackedCounts({
			id: 'course',
			title: m.measures_course_title(),
			rowHead: m.measures_course_day(),
			series: drawn.map((state) => ({ label: measureStateLabel(state), shade: shades[state] })),
			rows,
			summary
		}),
		{ inPage }
	);
}
