import { m } from '#lib/i18n/paraglide/messages.js';
import { customSeries, ink } from './chart.ts';
import type { Panel } from './chart.ts';
import { known, whole } from './numbers.ts';
import type { ProfileLinesInput, ProfileRow, RowChange } from './profile-rows.ts';

/** Marks only. Letters in a picture that is scaled to a phone would shrink with it. */
export function profilePanel(
	row: ProfileRow,
	{ id, beforeLabel, locale }: ProfileLinesInput
): Panel {
	const [now, before] = [whole(row.now), whole(row.before)];
	const label = beforeLabel
		? m.charts_profile_panel({ name: row.name, now, before, round: beforeLabel }, { locale })
		: m.charts_profile_panel_first({ name: row.name, now }, { locale });
	const line = lineKind(row.change);
	const band = [known(row.band?.low), known(row.band?.mid), known(row.band?.high)];
	return {
		key: `${id}-${row.key}`,
		label,
		size: { width: 320, height: 48 },
		option: {
			grid: { left: 10, right: 10, top: 0, bottom: 0 },
			xAxis: {
				type: 'value',
				min: 0,
				max: 100,
				interval: 25,
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
