import { quantileAt } from '../scoring/quantile.ts';
import { publish } from './publish-value.ts';

/** Q1, median and Q3 as published, in score points. */
export type Quartiles = readonly [q1: number, median: number, q3: number];

/** With five values type 7 uses neither the lowest nor the highest (rule 12); with fewer it does. */
export const quartilesMin = 5;

/**
 * Rules 12 and 13: the rounded quartiles of ascending values, without the one at position `without`
 * (rule 11: a municipality sees the others). Takes the same time for any number of values. Throws a
 * RangeError where fewer than five remain.
 */
export function publishedQuartiles(
	ascending: readonly number[],
	without: number | null,
	step: number
): Quartiles {
	const n = ascending.length - (without === null ? 0 : 1);
	if (n < quartilesMin) throw new RangeError(`${n} values have no quartiles to publish`);
	const at = (index: number) => ascending[without === null || index < without ? index : index + 1];
	const told = (p: number) => publish(quantileAt(n, p, at) ?? NaN, step);
	return [told(0.25), told(0.5), told(0.75)];
}
