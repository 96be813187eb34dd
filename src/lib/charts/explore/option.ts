import type {
	DataZoomComponentOption,
	EChartsOption,
	LineSeriesOption,
	TooltipComponentOption
} from 'echarts';
import { ink, type Locale } from '../chart.ts';
import { whole } from '../numbers.ts';
import { stretchesOf } from '../stretches.ts';
import type { ExploredLine, Exploration } from './exploration.ts';
import { lookOf } from './look.ts';

/** ECharts' sign for no value. */
const missing = '-';
const fontFamily = 'Fira Sans, sans-serif';
const zoomLook = {
	borderColor: ink.grid,
	fillerColor: ink.band,
	backgroundColor: 'none',
	showDataShadow: false,
	showDetail: false,
	brushSelect: false,
	handleStyle: { color: ink.page, borderColor: ink.bandEdge },
	moveHandleStyle: { color: ink.bandEdge, opacity: 1 },
	emphasis: {
		handleStyle: { color: ink.page, borderColor: ink.first },
		moveHandleStyle: { color: ink.first }
	}
} as const;

/**
 * What ECharts draws in the browser. The legend is in HTML, where a keyboard reaches it; ECharts has
 * one of its own, unseen, because lines are switched by it. A finger on the picture scrolls the page.
 */
export function explorationOption(
	exploration: Exploration,
	locale: Locale,
	pointer: 'mouse' | 'finger' = 'mouse'
): EChartsOption {
	const { steps, lines } = exploration;
	return {
		animation: false,
		textStyle: { fontFamily, color: ink.text },
		grid: { left: 44, right: 76, top: 16, bottom: 84 },
		legend: { show: false, data: lines.map(({ name }) => name) },
		tooltip: tooltip(exploration, locale),
		xAxis: {
			type: 'category',
			data: [...steps],
			boundaryGap: false,
			axisLabel: { color: ink.muted, fontSize: 13, interval: 0, hideOverlap: true },
			axisLine: { lineStyle: { color: ink.bandEdge } },
			axisTick: { show: false }
		},
		yAxis: {
			type: 'value',
			min: 0,
			max: 100,
			minInterval: 1,
			axisLabel: { color: ink.muted, fontSize: 13 },
			splitLine: { lineStyle: { color: ink.grid } }
		},
		dataZoom: zooms(pointer),
		series: lines.flatMap((line, index) => pieces(line, index))
	};
}

/** Rounds drop out of the line, values only out of sight. */
function zooms(pointer: 'mouse' | 'finger'): DataZoomComponentOption[] {
	const steps = { xAxisIndex: 0, filterMode: 'filter', minValueSpan: 1 } as const;
	const values = { yAxisIndex: 0, filterMode: 'none', minValueSpan: 5 } as const;
	// With the wheel alone the page scrolls.
	const inside = { type: 'inside', zoomOnMouseWheel: 'ctrl' } as const;
	return [
		{ id: 'steps', type: 'slider', ...steps, ...zoomLook, height: 22, bottom: 12 },
		{ id: 'values', type: 'slider', ...values, ...zoomLook, width: 22, right: 12 },
		...(pointer === 'finger'
			? []
			: [
					{ id: 'steps-inside', ...inside, ...steps },
					{ id: 'values-inside', ...inside, ...values }
				])
	];
}

function pieces(line: ExploredLine, index: number): LineSeriesOption[] {
	const { colour, symbol, width } = lookOf(line, index);
	const stretches = stretchesOf(line.points);
	return stretches.map(({ apart, values }, order) => ({
		type: 'line',
		// Pieces of one name are switched together.
		name: line.name,
		data: values.map((value) => value ?? missing),
		symbol: apart ? 'none' : symbol,
		symbolSize: line.overall ? 10 : 9,
		showAllSymbol: true,
		z: line.overall ? 3 : 2,
		itemStyle: { color: colour },
		lineStyle: { color: colour, width, ...(apart ? { type: [4, 3] } : {}) },
		emphasis: {
			focus: 'series',
			itemStyle: { color: colour },
			lineStyle: { color: colour, width }
		},
		blur: { lineStyle: { opacity: 0.25 }, itemStyle: { opacity: 0.25 } },
		...(order === stretches.length - 1 ? endLabel(line, colour) : {})
	}));
}

function endLabel({ sign, overall }: ExploredLine, colour: string): Partial<LineSeriesOption> {
	return {
		endLabel: {
			show: true,
			formatter: sign,
			color: colour,
			fontSize: 13,
			lineHeight: 15,
			minMargin: 2,
			fontWeight: overall ? 600 : 400,
			distance: 8
		},
		labelLayout: { moveOverlap: 'shiftY' }
	};
}

/** Drawn by ECharts itself: an HTML one would carry style attributes, which the CSP drops. */
function tooltip({ steps, lines }: Exploration, locale: Locale): TooltipComponentOption {
	const number = new Intl.NumberFormat(locale);
	return {
		trigger: 'axis',
		renderMode: 'richText',
		confine: true,
		backgroundColor: ink.page,
		borderColor: ink.bandEdge,
		textStyle: { fontFamily, color: ink.text, fontSize: 13 },
		axisPointer: { type: 'line', lineStyle: { color: ink.bandEdge, type: 'dashed' } },
		formatter: (params) => {
			const marks = [params].flat();
			const at = marks[0]?.dataIndex ?? -1;
			const shown = new Set(marks.map(({ seriesName }) => seriesName));
			const said = lines
				.filter(({ name }) => shown.has(name))
				.map(({ name, sign, overall, points }) => {
					const value = points[at]?.value ?? null;
					const said = `${name}: ${value === null ? whole(value) : number.format(value)}`;
					return overall ? said : `${sign}  ${said}`;
				});
			return [steps[at] ?? '', ...said].join('\n');
		}
	};
}
