import { createHash } from 'node:crypto';
import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, RadarComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Panel } from '../chart.ts';
import { registerMarks } from './marks.ts';
import { useFiraSans } from './measure.ts';
import { named, normalise } from './normalise.ts';
import { recent } from './recent.ts';

use([BarChart, CustomChart, LineChart, GridComponent, RadarComponent, SVGRenderer]);
registerMarks();
useFiraSans();

const drawn = recent<string>(500);

/** A panel as SVG markup for the page. Equal options of equal size are drawn once. */
export function renderPanel(panel: Panel): string {
	const { option, size, rows } = panel;
	const content = JSON.stringify([option, size.width, size.height, rows !== undefined]);
	const hash = createHash('sha256').update(content).digest('base64');
	return named(
		drawn.of(hash, () => draw(panel)),
		panel.label
	);
}

function draw({ option, size, rows }: Panel): string {
	const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
	try {
		chart.setOption({ animation: false, textStyle: { fontFamily: 'Fira Sans' }, ...option });
		return normalise(chart.renderToSVGString({ useViewBox: true }), size, rows !== undefined);
	} finally {
		chart.dispose();
	}
}
