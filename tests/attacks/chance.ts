/** Repeatable chance: the same seed gives the same programme, and so the same verdict. */
export interface Chance {
	/** 0 to 1, without 1. */
	next(): number;
	/** A whole number from 0, below `n`. */
	below(n: number): number;
	pick<T>(items: readonly T[]): T;
	some<T>(items: readonly T[], n: number): T[];
	/** Normally distributed. */
	around(mean: number, deviation: number): number;
}

/** Mulberry32. */
export function chanceFrom(seed: number): Chance {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const below = (n: number) => Math.floor(next() * n);
	const pick = <T>(items: readonly T[]) => items[below(items.length)]!;
	return {
		next,
		below,
		pick,
		some: (items, n) => {
			const left = [...items];
			return Array.from({ length: Math.min(n, left.length) }, () =>
				left.splice(below(left.length), 1)
			).flat();
		},
		around: (mean, deviation) =>
			mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
	};
}
