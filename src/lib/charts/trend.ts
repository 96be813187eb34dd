export interface TrendPoint {
	readonly label: string;
	/** Score 0–100, unrounded. */
	readonly value: number | null;
	/** Found in another way than the value before: the segment to it is dashed. */
	readonly gap?: boolean;
}

export interface Trend {
	readonly key: string;
	readonly name: string;
	/** One per round; all trends of a chart have the same rounds. */
	readonly points: readonly TrendPoint[];
}
