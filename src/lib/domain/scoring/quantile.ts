/** The quartiles' shares, in the order in which they are told. */
export const quartileShares = [0.25, 0.5, 0.75] as const;

/**
 * Quantile of `n` ascending values after Hyndman & Fan, type 7: position (n − 1)·p, interpolated. The
 * same as Excel's QUARTILE.INC and NumPy, so that offices can check it. Null of nothing.
 *
 * @param at the value at a position 0 … n − 1, so that values can be left out without a copy
 */
export function quantileAt(
	n: number,
	p: number,
	at: (index: number) => number | undefined
): number | null {
	const position = (n - 1) * p;
	const below = at(Math.floor(position));
	const above = at(Math.ceil(position));
	if (below === undefined || above === undefined) return null;
	return below + (above - below) * (position - Math.floor(position));
}

/** Quantile of ascending values, type 7; see `quantileAt`. Null of nothing. */
export function quantileOf(ascending: readonly number[], p: number): number | null {
	return quantileAt(ascending.length, p, (index) => ascending[index]);
}
