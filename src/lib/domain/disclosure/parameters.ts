/** Rule 1 of disclosure.md: the numbers that every protection uses, in one place. */
export interface Parameters {
	/** Contributors a comparison cell needs, the viewer included. */
	readonly k: number;
	/** Published quartiles are multiples of this, in score points. */
	readonly step: number;
	readonly showExtremes: false;
	/** Hyndman & Fan's type of quantile. */
	readonly quantile: 7;
	/** Ballots with a level a room needs before its distribution may be shown. */
	readonly roomMin: number;
	/** Ballots with a level a summary needs, and as many outside a perspective. */
	readonly groupMin: number;
	/** Ballots outside the largest level; with fewer, near-unanimity is said and not shown. */
	readonly outsideMin: number;
}

export const defaultParameters: Parameters = {
	k: 6,
	step: 5,
	showExtremes: false,
	quantile: 7,
	roomMin: 10,
	groupMin: 5,
	outsideMin: 3
};
