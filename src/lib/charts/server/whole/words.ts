import { ink } from '../../chart.ts';
import { measureText } from '../measure.ts';
import { short, type Piece } from './piece.ts';

export interface Lettering {
	/** Size in px. */
	readonly size: number;
	readonly bold?: boolean;
	readonly colour?: string;
	readonly anchor?: 'start' | 'middle' | 'end';
}

const leading = 1.25;
/** Where the letters stand on their line, from its top. */
const ascent = 0.95;

/**
 * Words in lines of at most `width` px. They stand at the piece's left edge, or around or before it
 * where they are anchored in the middle or at the end.
 */
export function words(text: string, width: number, lettering: Lettering): Piece {
	const { size, bold, colour = ink.text, anchor = 'start' } = lettering;
	const lines = linesOf(text, width, size, bold === true);
	const look = [
		`font-size="${size}"`,
		`fill="${colour}"`,
		...(bold ? ['font-weight="600"'] : []),
		...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`])
	].join(' ');
	const spans = lines.map((line, index) => {
		const y = short((index * leading + ascent) * size);
		return `<tspan x="0" y="${y}">${escaped(line)}</tspan>`;
	});
	return {
		markup: lines.length === 0 ? '' : `<text ${look}>${spans.join('')}</text>`,
		width,
		height: lines.length * leading * size
	};
}

/** How wide a text is on one line, in px. */
export function widthOf(text: string, { size, bold }: Lettering): number {
	return measureText(text, `${bold ? '600 ' : ''}${size}px Fira Sans`).width;
}

export function escaped(text: string): string {
	return text
		.replaceAll(/[^\P{C}\n\t]/gu, '')
		.replaceAll(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

function linesOf(text: string, width: number, size: number, bold: boolean): string[] {
	const lines: string[] = [];
	for (const word of text.split(/[ \n\t]+/).filter((part) => part !== '')) {
		const last = lines.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && widthOf(joined, { size, bold }) <= width) lines.pop();
		lines.push(last !== undefined && widthOf(joined, { size, bold }) > width ? word : joined);
	}
	return lines;
}
