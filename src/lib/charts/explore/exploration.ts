import { shownScore } from '#lib/domain/scoring/score.ts';
import { known } from '../numbers.ts';
import type { Trend, TrendPoint } from '../trend.ts';

/**
 * What somebody explores in the browser. Whole numbers only, the same as the drawn chart and its
 * table say: what is sent here is in somebody's hands.
 */
export interface Exploration {
	/** The drawing's accessible name. */
	readonly title: string;
	/** Along the axis, such as the rounds. */
	readonly steps: readonly string[];
	readonly lines: readonly ExploredLine[];
}

export interface ExploredLine {
	readonly key: string;
	readonly name: string;
	/** Written at the line's end, so that colours need not be told apart; also in its legend. */
	readonly sign: string;
	/** The line that sums up the others: drawn stronger. */
	readonly overall: boolean;
	/** One per step. */
	readonly points: readonly TrendPoint[];
}

/** A part of the picture: steps by their index, values from 0 to 100; both ends are in it. */
export interface Window {
	readonly from: number;
	readonly to: number;
	readonly low: number;
	readonly high: number;
}

/** @param overallSign what stands for the first trend, which sums up the others */
export function exploredTrends(
	title: string,
	trends: readonly Trend[],
	overallSign: string
): Exploration {
	return {
		title,
		steps: trends[0]?.points.map(({ label }) => label) ?? [],
		lines: trends.map(({ key, name, points }, index) => ({
			key,
			name,
			sign: index === 0 ? overallSign : String(index),
			overall: index === 0,
			points: points.map(({ label, value, gap }) => {
				const score = known(value);
				return { label, value: score === null ? null : shownScore(score), gap: gap === true };
			})
		}))
	};
}

/** All of it. */
export function wholeWindow({ steps }: Exploration): Window {
	return { from: 0, to: Math.max(0, steps.length - 1), low: 0, high: 100 };
}

/** Five values at least, and two steps where there are two, whatever somebody typed. */
export function windowWithin({ steps }: Exploration, asked: Window): Window {
	const last = Math.max(0, steps.length - 1);
	const [from, to] = inOrder(asked.from, asked.to, last);
	const [low, high] = inOrder(asked.low, asked.high, 100);
	return { ...apart(from, to, { least: Math.min(1, last), last }), ...values(low, high) };
}

function values(from: number, to: number): Pick<Window, 'low' | 'high'> {
	const { from: low, to: high } = apart(from, to, { least: 5, last: 100 });
	return { low, high };
}

function inOrder(one: number, other: number, last: number): [number, number] {
	const [a, b] = [one, other].map((value) =>
		Math.min(last, Math.max(0, Number.isFinite(value) ? Math.round(value) : 0))
	) as [number, number];
	return a <= b ? [a, b] : [b, a];
}

function apart(
	from: number,
	to: number,
	{ least, last }: { least: number; last: number }
): Pick<Window, 'from' | 'to'> {
	if (to - from >= least) return { from, to };
	const start = Math.min(from, last - least);
	return { from: start, to: start + least };
}
