import { LineChart } from 'echarts/charts';
import {
	DataZoomComponent,
	GridComponent,
	LegendComponent,
	TooltipComponent
} from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import type { Locale } from '../chart.ts';
import { wholeWindow, windowWithin, type Exploration, type Window } from './exploration.ts';
import { explorationOption } from './option.ts';

// As SVG, so that the colours of theme.css hold in light and dark; a canvas knows no variables.
use([
	LineChart,
	GridComponent,
	LegendComponent,
	TooltipComponent,
	DataZoomComponent,
	LabelLayout,
	SVGRenderer
]);

/** A chart that is being explored. */
export interface Explorer {
	/** Only lines of these keys are drawn. */
	show(keys: ReadonlySet<string>): void;
	look(window: Window): void;
	close(): void;
}

/** Loaded when somebody explores, and only then. @param moved called when the window was moved by hand */
export function explore(node: HTMLElement, { exploration, locale, moved }: Asked): Explorer {
	const chart = init(node, null, { renderer: 'svg' });
	const pointer = matchMedia('(hover: hover)').matches ? 'mouse' : 'finger';
	chart.setOption(explorationOption(exploration, locale, pointer));
	chart.on('datazoom', () => moved(windowOf(chart, exploration)));
	const resized = new ResizeObserver(() => chart.resize());
	resized.observe(node);
	return {
		show(keys) {
			for (const { key, name } of exploration.lines) {
				const type = keys.has(key) ? 'legendSelect' : 'legendUnSelect';
				chart.dispatchAction({ type, name });
			}
		},
		look({ from, to, low, high }) {
			const batch = [
				{ dataZoomId: 'steps', startValue: from, endValue: to },
				{ dataZoomId: 'values', startValue: low, endValue: high }
			];
			chart.dispatchAction({ type: 'dataZoom', batch }, { silent: true });
		},
		close() {
			resized.disconnect();
			chart.dispose();
		}
	};
}

interface Asked {
	exploration: Exploration;
	locale: Locale;
	moved: (window: Window) => void;
}

interface Zoom {
	readonly id: string;
	readonly startValue: number;
	readonly endValue: number;
}

function windowOf(chart: EChartsType, exploration: Exploration): Window {
	const { dataZoom } = chart.getOption() as { dataZoom: readonly Zoom[] };
	const [steps, values] = ['steps', 'values'].map((id) => dataZoom.find((zoom) => zoom.id === id));
	if (!steps || !values) return wholeWindow(exploration);
	return windowWithin(exploration, {
		from: steps.startValue,
		to: steps.endValue,
		low: values.startValue,
		high: values.endValue
	});
}
