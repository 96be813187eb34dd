import { ink, type LegendEntry, type LegendMark } from '../../chart.ts';
import { at, type Piece } from './piece.ts';
import { widthOf, words } from './words.ts';

const lettering = { size: 13, colour: ink.muted };
const markWidth = 24;
const markHeight = 16;
const line = 20;

const first = `stroke="${ink.first}" stroke-width="2"`;
const dark = `stroke="${ink.text}" stroke-width="2" fill="none"`;
const banded = `fill="${ink.band}" stroke="${ink.bandEdge}" stroke-width="1"`;

/** The same marks as in Legend.svelte. */
const marks: Record<LegendMark, string> = {
	dot: `<circle cx="12" cy="8" r="6" fill="${ink.first}"/>`,
	ring: `<circle cx="12" cy="8" r="4.5" fill="none" ${first}/>`,
	band: `<rect x="1" y="2" width="22" height="12" rx="2" ${banded}/>`,
	box:
		`<rect x="1" y="4" width="22" height="8" rx="2" ${banded}/><path d="M12 1.5V14.5" ${dark}/>` +
		`<circle cx="12" cy="8" r="3" fill="${ink.text}"/>`,
	diamond: `<path d="M12 2L18 8L12 14L6 8Z" fill="none" ${first}/>`,
	square: `<path d="M7.5 3.5H16.5V12.5H7.5Z" fill="${ink.first}" ${first}/>`,
	triangle: `<path d="M12 2.5L17.5 12.5H6.5Z" ${dark}/>`,
	line: `<path d="M1 8H23" ${first}/>`,
	dashed: `<path d="M1 8H23" stroke-dasharray="4 3" ${first}/>`,
	'level-0': filled(0),
	'level-2': filled(2),
	'level-4': filled(4),
	limit: `<path d="M12 1V15" ${dark}/>`,
	blank: `<rect x="1" y="2" width="22" height="12" ${banded}/>`,
	alarm: `<rect x="1" y="2" width="22" height="12" fill="${ink.down}"/>`
};

/** Marks with their words, side by side as long as there is room. */
export function legendPiece(entries: readonly LegendEntry[], width: number): Piece {
	let [x, y] = [0, 0];
	const markup = entries.map(({ mark, label }) => {
		const wide = markWidth + 6 + widthOf(label, lettering);
		if (x > 0 && x + wide > width) [x, y] = [0, y + line];
		const text = words(label, width - markWidth - 6, lettering);
		const drawn = { markup: marks[mark], width: markWidth, height: markHeight };
		const both = at(x, y + 1, drawn) + at(x + markWidth + 6, y, text);
		x += wide + 20;
		y += Math.max(0, text.height - line);
		return both;
	});
	return { markup: markup.join(''), width, height: entries.length === 0 ? 0 : y + line };
}

function filled(level: number): string {
	const edge = `stroke="${ink.first}" stroke-width="1"`;
	return `<rect x="1" y="2" width="22" height="12" fill="${ink.level(level)}" ${edge}/>`;
}
