import { draw } from '#lib/charts/server/draw.ts';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import { courseChart } from '#lib/server/measures/charts.ts';
import { measuresOf } from '#lib/server/measures/queries.ts';
import { chartFiles } from '#lib/server/reports/addresses.ts';
import { measuresAtAGlance } from '../measures.server.ts';

/** Measures over time, and this year's money and what is due beside it. */
export function doneAbout(access: MunicipalityAccess<'measures.view'>, inPage: boolean) {
	const course = courseChart(measuresOf(access), access.clock.today());
	const files = chartFiles(access.municipality.slug, { kind: 'measures' });
	return { course: course && draw(course, { inPage, files }), glance: measuresAtAGlance(access) };
}
