import { m } from '#lib/i18n/paraglide/messages.js';
import { customSeries, ink } from './chart.ts';
import type { Panel } from './chart.ts';
import { known, valueIn, whole } from './numbers.ts';
import {
	scoreScale,
	type ProfileLinesInput,
	type ProfileRow,
	type RowChange
} from './profile-rows.ts';

/** Marks only. Letters in a picture that is scaled to a phone would shrink with it. */
export function profilePanel(
	row: ProfileRow,
	{ id, beforeLabel, scale = scoreScale, locale }: ProfileLinesInput
): Panel {
	const [now, before] = [valueIn(row.now, scale), whole(row.before)];
	const own = beforeLabel
		? m.charts_profile_panel({ name: row.name, now, before, round: beforeLabel }, { locale })
		: m.charts_profile_panel_first({ name: row.name, now }, { locale });
	const { low, mid, high } = row.band ?? {};
	const label = row.band
		? m.charts_profile_panel_band(
				{ own, low: valueIn(low, scale), mid: valueIn(mid, scale), high: valueIn(high, scale) },
				{ locale }
			)
		: own;
	const line = lineKind(row.change);
	const band = [known(low), known(mid), known(high)];
	return {
		key: `${id}-${row.key}`,
		label,
		size: { width: 320, height: 48 },
		option: {
			grid: { left: 10, right: 10, top: 0, bottom: 0 },
			xAxis: {
				type: 'value',
				min: scale.min,
				max: scale.max,
				interval: scale.step,
				axisLabel: { show: false },
				axisLine: { show: false },
				axisTick: { show: false },
				splitLine: { lineStyle: { color: ink.grid, width: 1 } }
			},
			yAxis: { type: 'value', min: 0, max: 1, show: false },
			series: [
				customSeries('range', { data: [[known(row.now), known(row.before), line, ...band]] })
			]
		}
	};
}

/** 2: a line joins like with like; 1: dashed, the two were found in different ways; 0: none. */
function lineKind(change: RowChange): 0 | 1 | 2 {
	if (change.kind === 'none') return 0;
	return change.kind === 'like' && change.basisNote === undefined ? 2 : 1;
}
