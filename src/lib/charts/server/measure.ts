import { setPlatformAPI } from 'echarts/core';
import widths from './fira-sans-widths.json' with { type: 'json' };

type Weight = keyof typeof widths.advances;

/** Advance of one letter in thousandths of the font size; an unknown one counts as an „n“. */
function advance(letter: string, weight: Weight): number {
	const table: Record<string, number> = widths.advances[weight];
	return table[letter] ?? table['n'] ?? 560;
}

/** Width in px of a text in Fira Sans, for a CSS font shorthand such as „600 14px Fira Sans“. */
export function measureText(text: string, font = '12px Fira Sans'): { width: number } {
	const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
	const weight = /\b(?:bold|[6-9]00)\b/.test(font) ? '600' : '400';
	let width = 0;
	for (const letter of text) width += advance(letter, weight);
	return { width: (width * size) / 1000 };
}

/** Without a canvas ECharts guesses widths, for Fira Sans by up to a fifth (house.md). */
export function useFiraSans(): void {
	setPlatformAPI({ measureText });
}
