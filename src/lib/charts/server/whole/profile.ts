import { ink } from '../../chart.ts';
import type { ChangeTone, ProfileLine, ProfileLinesChart } from '../../profile-lines.ts';
import type { RadarChart } from '../../profile-radar.ts';
import { at, panelPiece, type Piece } from './piece.ts';
import { widthOf, words } from './words.ts';

const rowHeight = 36;
/** Free on either side of the scale inside a panel, see `profilePanel`. */
const inset = 10;
const gap = 14;
const small = 13;
const tones: Record<ChangeTone, string> = {
	up: 'var(--chart-up)',
	down: 'var(--chart-down)',
	same: ink.muted,
	words: ink.muted,
	none: ink.muted
};

/** Name, scale, value and change of each row, as Profile.svelte sets them. */
export function profileLinesPiece(chart: ProfileLinesChart, width: number): Piece {
	const { lines, panels, ticks, valueHead, changeHead } = chart;
	const changes = lines.map(({ change }) => widthOf(change.text, { size: 15 }));
	const change = changeHead === null ? 0 : Math.min(width * 0.23, Math.max(70, ...changes));
	const value = 40;
	const name = Math.round(width * 0.34);
	const scale = width - name - value - change - gap * (change > 0 ? 3 : 2);
	const ends = { value: name + scale + value + gap * 2, change: width };
	const heads = [
		at(ends.value, 0, words(valueHead, 60, headLook)),
		...(change > 0 ? [at(ends.change, 0, words(changeHead ?? '', change + gap, headLook))] : [])
	];
	const headed = words(change > 0 ? (changeHead ?? '') : '', change + gap, headLook);
	const tall = Math.max(small * 1.25, headed.height);
	const step = (scale - 2 * inset) / Math.max(1, ticks.length - 1);
	const ticked = ticks.map((tick, index) =>
		at(name + gap + inset + index * step, tall - small * 1.25, words(tick, 60, tickLook))
	);
	const top = tall + 4;
	const rows = lines.map((line, index) => {
		const y = top + index * rowHeight;
		const panel = panels[index];
		const drawn = panel && panelPiece(panel, { width: Math.round(scale), height: rowHeight });
		return (
			centred(0, y, words(line.name, name, { size: 14 })) +
			(drawn ? at(name + gap, y, drawn) : '') +
			centred(ends.value, y, words(line.value, 60, { size: 16, bold: true, anchor: 'end' })) +
			(change > 0 ? centred(ends.change, y, changePiece(line, change)) : '')
		);
	});
	const markup = [...heads, ...ticked, ...rows].join('');
	return { markup, width, height: top + lines.length * rowHeight };
}

const headLook = { size: small, colour: ink.muted, anchor: 'end' } as const;
const tickLook = { size: small, colour: ink.muted, anchor: 'middle' } as const;

function changePiece({ change }: ProfileLine, width: number): Piece {
	const look = { size: 14, colour: tones[change.tone], anchor: 'end' } as const;
	const said = words(change.text, width, look);
	if (change.note === undefined) return said;
	const note = words(change.note, width, { size: 11, colour: ink.muted, anchor: 'end' });
	return {
		markup: said.markup + at(0, said.height - 2, note),
		width,
		height: said.height + note.height - 2
	};
}

/** A piece in the middle of its row. */
function centred(x: number, y: number, piece: Piece): string {
	return at(x, y + (rowHeight - piece.height) / 2, piece);
}

/** The wide variant: it has the names in full. */
export function radarPiece({ panels }: RadarChart, width: number): Piece {
	const [wide] = panels;
	if (!wide) return { markup: '', width: 0, height: 0 };
	const scale = Math.min(1, width / wide.size.width);
	const drawn = panelPiece(wide);
	const x = (width - drawn.width * scale) / 2;
	return { markup: at(x, 0, drawn, scale), width, height: drawn.height * scale };
}
