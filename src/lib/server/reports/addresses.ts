import type { ChartFiles } from '#lib/charts/chart.ts';
import { planQuery, type ReportPlan } from '#lib/domain/reports/plan.ts';

/**
 * Where the charts of a page can be had as pictures: each is in the report of the same contents.
 * @param slug address of the municipality
 */
export function chartFiles(slug: string, plan: Partial<ReportPlan>): (id: string) => ChartFiles {
	const query = planQuery(plan);
	return (id) => {
		const address = `/${slug}/reports/charts/${id}`;
		return { svg: `${address}.svg?${query}`, png: `${address}.png?${query}` };
	};
}
