import { ink } from '../chart.ts';
import { box, dot, line, pointAt, ring, valueAt } from './shapes.ts';
import type { Api, Shape } from './shapes.ts';

const MIDDLE = 0.5;

/** One row of the profile. Dimensions: now, before, line (0 none, 1 dashed, 2 solid), low, mid, high. */
export function renderRange(api: Api): Shape[] {
	const [now, before, joined, low, mid, high] = [0, 1, 2, 3, 4, 5].map((i) => valueAt(api, i));
	const shapes: Shape[] = [];
	if (isNumber(low) && isNumber(high)) {
		const [left, y] = pointAt(api, low, MIDDLE);
		const [right] = pointAt(api, high, MIDDLE);
		shapes.push(box([left, y - 7], right - left, 14, ink.band, ink.bandEdge));
		if (isNumber(mid)) {
			const [x] = pointAt(api, mid, MIDDLE);
			shapes.push(line([x, y - 7], [x, y + 7], ink.bandEdge));
		}
	}
	const is = isNumber(now) ? pointAt(api, now, MIDDLE) : null;
	const was = isNumber(before) ? pointAt(api, before, MIDDLE) : null;
	if (is && was && joined) shapes.push(line(was, is, ink.first, { dashed: joined === 1 }));
	if (was) shapes.push(ring(was, 4.5, ink.first));
	if (is) shapes.push(dot(is, 6.5, ink.first));
	return shapes;
}

function isNumber(value: number | null | undefined): value is number {
	return value !== null && value !== undefined;
}
