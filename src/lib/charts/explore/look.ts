import { ink } from '../chart.ts';
import type { ExploredLine } from './exploration.ts';

/** How a line is told from the others: colour, point and strength. */
export interface LineLook {
	readonly colour: string;
	readonly symbol: 'circle' | 'rect' | 'triangle' | 'diamond';
	readonly width: number;
}

const symbols = ['circle', 'rect', 'triangle', 'diamond'] as const;
/** As many colours as there are in theme.css. */
const colours = 7;

/** @param index its place among all lines; the one that sums up the others is not counted */
export function lookOf({ overall }: Pick<ExploredLine, 'overall'>, index: number): LineLook {
	if (overall) return { colour: ink.text, symbol: 'circle', width: 4 };
	const place = Math.max(0, index - 1);
	return {
		colour: `var(--chart-line-${(place % colours) + 1})`,
		symbol: symbols[place % symbols.length] ?? 'circle',
		width: 2
	};
}
