import type { Panel } from '../../chart.ts';
import { renderPanel } from '../render.ts';

/** A part of a picture: its markup from its own upper left corner, and the room that it takes. */
export interface Piece {
	readonly markup: string;
	readonly width: number;
	readonly height: number;
}

/** A piece put somewhere. Whole numbers would blur nothing, but two digits are enough. */
export function at(x: number, y: number, { markup }: Piece, scale = 1): string {
	const scaled = scale === 1 ? '' : ` scale(${short(scale)})`;
	return `<g transform="translate(${short(x)} ${short(y)})${scaled}">${markup}</g>`;
}

/** Pieces one below the other; those of no height leave no gap. */
export function stacked(pieces: readonly Piece[], gap: number): Piece {
	const shown = pieces.filter(({ height }) => height > 0);
	let height = 0;
	const markup = shown.map((piece, index) => {
		const y = index === 0 ? 0 : height + gap;
		height = y + piece.height;
		return at(0, y, piece);
	});
	return {
		markup: markup.join(''),
		width: Math.max(0, ...shown.map(({ width }) => width)),
		height
	};
}

/** What ECharts draws of a panel, in a box of this size, without the name that the picture has. */
export function panelPiece(panel: Panel, size = panel.size): Piece {
	const svg = renderPanel({ ...panel, size });
	const markup = svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
	return { markup, ...size };
}

export function short(value: number): string {
	return String(Math.round(value * 100) / 100);
}
