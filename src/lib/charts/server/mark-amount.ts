import { ink } from '../chart.ts';
import { box, line, pointAt, valueAt } from './shapes.ts';
import type { Api, Shape } from './shapes.ts';

const MIDDLE = 0.5;
const HALF = 8;

/** An amount as a bar from 0, with what lies beyond its limit in another colour, and the limit. */
export function renderAmount(api: Api): Shape[] {
	const [amount, limit] = [valueAt(api, 0) ?? 0, valueAt(api, 1)];
	const [left, y] = pointAt(api, 0, MIDDLE);
	const at = (value: number) => pointAt(api, value, MIDDLE)[0];
	const within = Math.min(amount, limit ?? amount);
	const shapes: Shape[] = [];
	if (within > 0)
		shapes.push(box([left, y - HALF], at(within) - left, HALF * 2, ink.first, ink.first));
	if (amount > within) {
		const from = at(within);
		shapes.push(box([from, y - HALF], at(amount) - from, HALF * 2, ink.down, ink.down));
	}
	if (limit !== null) {
		const x = at(limit);
		shapes.push(line([x, y - HALF - 5], [x, y + HALF + 5], ink.text));
	}
	return shapes;
}
