import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn } from 'echarts';
import { ink } from '../chart.ts';

/** A piece of a mark, as a custom series hands it to ECharts. */
export type Shape = NonNullable<CustomSeriesRenderItemReturn>;

export type Api = CustomSeriesRenderItemAPI;
export type Point = readonly [x: number, y: number];

/** The datum's value on dimension `index`; null where it is missing. */
export function valueAt(api: Api, index: number): number | null {
	const value = Number(api.value(index));
	return Number.isFinite(value) ? value : null;
}

/** A point in px of values on both axes. */
export function pointAt(api: Api, x: number, y: number): Point {
	const [left = 0, top = 0] = api.coord([x, y]);
	return [left, top];
}

interface LineLook {
	readonly dashed?: boolean;
	readonly width?: number;
}

export function line([x1, y1]: Point, [x2, y2]: Point, stroke: string, look: LineLook = {}): Shape {
	const dash = look.dashed ? { lineDash: [4, 3] } : {};
	const style = { fill: 'none', stroke, lineWidth: look.width ?? 2, ...dash };
	return { type: 'line', shape: { x1, y1, x2, y2 }, style };
}

/** Filled with a rim in the page's colour, so that it stands out from what lies below. */
export function dot([cx, cy]: Point, r: number, fill: string): Shape {
	return {
		type: 'circle',
		shape: { cx, cy, r },
		style: { fill, stroke: ink.page, lineWidth: 1.5 }
	};
}

export function ring([cx, cy]: Point, r: number, stroke: string): Shape {
	return { type: 'circle', shape: { cx, cy, r }, style: { fill: ink.page, stroke, lineWidth: 2 } };
}

export function polygon(points: readonly Point[], fill: string, stroke: string): Shape {
	return {
		type: 'polygon',
		shape: { points: points.map(([x, y]) => [x, y]) },
		style: { fill, stroke, lineWidth: 2 }
	};
}

export function box([x, y]: Point, width: number, height: number, fill: string, stroke: string) {
	const shape = { x, y, width, height, r: 2 };
	return { type: 'rect', shape, style: { fill, stroke, lineWidth: 1 } } satisfies Shape;
}
