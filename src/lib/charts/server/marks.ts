import { registerCustomSeries } from 'echarts/core';
import type { CustomSeriesRenderItem } from 'echarts';
import { renderAmount } from './mark-amount.ts';
import { renderRange } from './mark-range.ts';
import { renderViews } from './mark-views.ts';
import { renderWeb } from './mark-web.ts';
import type { MarkName } from '../chart.ts';

/** Registers our custom series, so that options can name them and stay plain data. */
export function registerMarks(): void {
	const marks: Record<MarkName, CustomSeriesRenderItem> = {
		amount: (_, api) => ({ type: 'group', children: renderAmount(api) }),
		range: (_, api) => ({ type: 'group', children: renderRange(api) }),
		views: (_, api) => ({ type: 'group', children: renderViews(api) }),
		web: (params, api) => ({ type: 'group', children: renderWeb(params, api) })
	};
	for (const [name, render] of Object.entries(marks)) registerCustomSeries(name, render);
}
