import { redirect } from '@sveltejs/kit';
import { authorize } from '#lib/server/access/authorize.ts';
import { chartsOf, exploredCourses } from '#lib/server/trends/charts.ts';
import { periodAsked } from '../period.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'results.view', params);
	const { period } = periodAsked(access, url);
	// The page itself says when there will be something to see.
	if (!period) redirect(303, `/${params.municipality}/trends`);
	const { fields, labels } = chartsOf(period);
	return {
		from: period.words.from,
		to: period.words.to,
		instrument: period.words.instrument,
		summary: fields.summary,
		table: fields.table,
		labels,
		exploration: exploredCourses(period)
	};
};
