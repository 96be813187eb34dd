import type { CustomSeriesRenderItemParams } from 'echarts';
import { ink } from '../chart.ts';
import { dot, line, ring, valueAt } from './shapes.ts';
import type { Api, Point, Shape } from './shapes.ts';

/** What the builder puts in `itemPayload`: where the web lies, in px. */
export interface Web {
	readonly cx: number;
	readonly cy: number;
	readonly radius: number;
	readonly axes: number;
	readonly now: boolean;
}

/**
 * One profile over the radar's axes. ECharts' own radar series puts a missing value into the centre,
 * where it reads as 0; here it breaks the line, and only a whole profile encloses an area.
 */
export function renderWeb(params: CustomSeriesRenderItemParams, api: Api): Shape[] {
	const web = params.itemPayload as unknown as Web;
	const indices = Array.from({ length: web.axes }, (_, axis) => axis);
	const points = indices.map((axis) => pointOn(web, axis, valueAt(api, axis)));
	const present = points.filter((point) => point !== null);
	const shapes: Shape[] = [];
	if (web.now && present.length === points.length) {
		const shape = { points: present.map(([x, y]) => [x, y]) };
		shapes.push({ type: 'polygon', shape, style: { fill: ink.first, opacity: 0.12 } });
	}
	for (const axis of indices) {
		const [from, to] = [points[axis], points[(axis + 1) % web.axes]];
		if (from && to) shapes.push(line(from, to, ink.first, { width: web.now ? 2 : 1 }));
	}
	for (const point of present) {
		shapes.push(web.now ? dot(point, 5, ink.first) : ring(point, 3.5, ink.first));
	}
	return shapes;
}

/** The first axis points up, the others follow clockwise. */
function pointOn(web: Web, axis: number, score: number | null): Point | null {
	if (score === null) return null;
	const angle = (axis / web.axes) * 2 * Math.PI - Math.PI / 2;
	const distance = (score / 100) * web.radius;
	return [web.cx + distance * Math.cos(angle), web.cy + distance * Math.sin(angle)];
}
