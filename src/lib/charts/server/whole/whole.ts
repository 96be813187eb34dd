import type { AnyChart } from '../../any-chart.ts';
import { ink, type Size } from '../../chart.ts';
import { inPrint } from '../print-palette.ts';
import { legendPiece } from './legend.ts';
import {
	amountsPiece,
	countsPiece,
	coursePiece,
	distributionPiece,
	trendsPiece,
	viewsPiece
} from './panels.ts';
import { at, short, stacked, type Piece } from './piece.ts';
import { profileLinesPiece, radarPiece } from './profile.ts';
import { escaped, words } from './words.ts';

export interface Look {
	/** Width in px; letters are 12 to 16 px, so that a narrower picture has larger letters on paper. */
	readonly width: number;
	/** The chart's title in the picture; left out where a heading or a slide says it. */
	readonly titled?: boolean;
	/** Where the numbers come from, in small letters at the foot. */
	readonly source?: string;
	/** Free room around, in px. */
	readonly margin?: number;
}

/** A picture that stands by itself. */
export interface WholePicture extends Size {
	readonly svg: string;
}

/**
 * A chart as one picture with its words: the pages set names, numbers and legend in HTML around the
 * marks, a file has to hold them. In the printed colours; the font is named, not enclosed.
 */
export function wholePicture(chart: AnyChart, look: Look): WholePicture {
	const { margin = 0 } = look;
	const room = look.width - 2 * margin;
	const { title, summary, legend = [] } = chart;
	const parts = stacked(
		[
			look.titled ? words(title, room, { size: 16, bold: true }) : nothing,
			stacked([marksOf(chart, room), legendPiece(legend, room)], 10),
			look.source ? words(look.source, room, { size: 11, colour: ink.muted }) : nothing
		],
		16
	);
	const size = { width: look.width, height: Math.ceil(parts.height + 2 * margin) };
	const box = `viewBox="0 0 ${short(size.width)} ${size.height}"`;
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" ${box} width="${short(size.width)}" height="${size.height}"` +
		` font-family="Fira Sans, sans-serif" role="img">` +
		`<title>${escaped(title)}</title><desc>${escaped(summary)}</desc>` +
		`<rect width="${short(size.width)}" height="${size.height}" fill="${ink.page}"/>` +
		`${at(margin, margin, parts)}</svg>`;
	return { svg: inPrint(svg).replaceAll(unreadable, ''), ...size };
}

/** What no XML may hold: a file with one of them would not open at all. */
export const unreadable = /[^\P{Cc}\n\t]|\p{Cs}|[\ufffe\uffff]/gu;

const nothing: Piece = { markup: '', width: 0, height: 0 };

function marksOf(chart: AnyChart, width: number): Piece {
	switch (chart.kind) {
		case 'profile-lines':
			return profileLinesPiece(chart, width);
		case 'radar':
			return radarPiece(chart, width);
		case 'trends':
			return trendsPiece(chart, width);
		case 'distribution':
			return distributionPiece(chart, width);
		case 'views':
			return viewsPiece(chart, width);
		case 'counts':
			return countsPiece(chart, width);
		case 'amounts':
			return amountsPiece(chart, width);
		case 'course':
			return coursePiece(chart, width);
	}
}
