import { draw, type Asked } from '#lib/charts/server/draw.ts';
import { chartsOf } from '#lib/server/trends/charts.ts';
import type { Period } from '#lib/server/trends/period.ts';

/** The pictures of a period, drawn for the page. */
export function drawnCharts(period: Period, asked: Asked) {
	const { fields, labels, agreement, selfRoom } = chartsOf(period);
	return {
		fields: draw(fields, asked),
		labels,
		agreement: agreement && draw(agreement, asked),
		selfRoom: selfRoom && { ...selfRoom, chart: draw(selfRoom.chart, asked) }
	};
}
