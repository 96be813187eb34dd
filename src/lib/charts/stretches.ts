import { known } from './numbers.ts';
import type { TrendPoint } from './trend.ts';

/** A piece of a line, as long as the whole: null where the piece has no value. */
export interface Stretch {
	/** Leads to a value that was found in another way than the one before: dashed, without points. */
	readonly apart: boolean;
	readonly values: readonly (number | null)[];
}

/** A line in pieces: a value found in another way begins a new one, and a dashed piece leads there. */
export function stretchesOf(points: readonly TrendPoint[]): Stretch[] {
	const piece = (apart: boolean, start: number, end: number): Stretch => ({
		apart,
		values: points.map(({ value }, index) => (index >= start && index < end ? known(value) : null))
	});
	const starts = points.flatMap(({ gap }, index) => (index === 0 || gap ? [index] : []));
	const joined = starts.map((start, order) =>
		piece(false, start, starts[order + 1] ?? points.length)
	);
	const between = starts.filter((start) => start > 0);
	return [...between.map((start) => piece(true, start - 1, start + 1)), ...joined];
}
