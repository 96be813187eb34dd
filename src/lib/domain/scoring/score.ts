/**
 * Rounds away what floating point adds to a sum (nine digits are kept), so that 2.9999999999 is 3.
 * Every threshold of this room is applied to such a value, and never to a shown whole number.
 */
export function withoutNoise(value: number): number {
	return Math.round(value * 1e9) / 1e9 + 0;
}

/** The score, 0–100 and unrounded, of a level or median of levels, 0–highest. */
export function scoreOf(level: number, highest: number): number {
	if (!(highest > 0))
		throw new RangeError(`a scale needs two levels or more, not up to ${highest}`);
	if (!(level >= 0 && level <= highest)) {
		throw new RangeError(`level ${level} is outside 0–${highest}`);
	}
	return (level / highest) * 100;
}

/** Throws a RangeError unless `level` is one of the scale's own levels, 0–highest. */
export function requireLevel(level: number, highest: number): number {
	if (!Number.isInteger(level) || level < 0 || level > highest) {
		throw new RangeError(`level ${level} is not a whole level of 0–${highest}`);
	}
	return level;
}

/** The whole number that people see for a score, 0–100: rounded half up, never −0. */
export function shownScore(score: number): number {
	return Math.floor(withoutNoise(score) + 0.5) + 0;
}

/** Share `part` ÷ `whole` is at least half; floating-point safe. Of nothing, nothing is half. */
export function isHalfOrMore(part: number, whole: number): boolean {
	return whole > 0 && withoutNoise(part / whole) >= 0.5;
}

/** Whether a score is low: under 50, the middle of the scale, below which nothing is a strength. */
export function isLowScore(score: number): boolean {
	return withoutNoise(score) < 50;
}
