import { ink } from '../chart.ts';
import { box, line, pointAt, polygon, valueAt } from './shapes.ts';
import type { Api, Point, Shape } from './shapes.ts';

const MIDDLE = 0.5;
/** Each view keeps its own lane, so that equal levels never cover each other; px from the middle. */
const LANES = { self: -21, workshop: -7, consensus: 7, external: 21 };
const SIZE = 5.5;

/** The four views of one criterion. Dimensions: self, median, q1, q3, consensus, external. */
export function renderViews(api: Api): Shape[] {
	const at = (dimension: number, lane: number): Point | null => {
		const value = valueAt(api, dimension);
		if (value === null) return null;
		const [x, y] = pointAt(api, value, MIDDLE);
		return [x, y + lane];
	};
	const [self, consensus] = [at(0, LANES.self), at(4, LANES.consensus)];
	const external = at(5, LANES.external);
	const [median, q1, q3] = [at(1, LANES.workshop), at(2, LANES.workshop), at(3, LANES.workshop)];
	const shapes: Shape[] = [];
	if (self) shapes.push(polygon(diamond(self), ink.page, ink.first));
	if (q1 && q3) {
		const width = Math.max(q3[0] - q1[0], 2);
		shapes.push(box([q1[0], q1[1] - 4], width, 8, ink.band, ink.bandEdge));
	}
	if (median) {
		const [x, y] = median;
		shapes.push(line([x, y - 6.5], [x, y + 6.5], ink.text));
		shapes.push({ type: 'circle', shape: { cx: x, cy: y, r: 3 }, style: { fill: ink.text } });
	}
	if (consensus) shapes.push(polygon(square(consensus), ink.first, ink.first));
	if (external) shapes.push(polygon(triangle(external), ink.page, ink.text));
	return shapes;
}

function diamond([x, y]: Point): Point[] {
	const r = SIZE + 0.5;
	return [
		[x, y - r],
		[x + r, y],
		[x, y + r],
		[x - r, y]
	];
}

function square([x, y]: Point): Point[] {
	const r = SIZE - 1;
	return [
		[x - r, y - r],
		[x + r, y - r],
		[x + r, y + r],
		[x - r, y + r]
	];
}

function triangle([x, y]: Point): Point[] {
	return [
		[x, y - SIZE],
		[x + SIZE, y + SIZE - 1],
		[x - SIZE, y + SIZE - 1]
	];
}
