import { encode } from 'uqr';

/** A QR code as the data of one SVG path in a square of `size` modules. */
export interface QrPath {
	size: number;
	path: string;
}

/** Scanners need this much empty space around, in modules. */
const quietZone = 4;

/** Draws a text as a QR code: one rectangle for each run of dark modules. */
export function qrPath(text: string): QrPath {
	const { data, size } = encode(text, { ecc: 'M', border: quietZone });
	const path = data.map((row, y) =>
		runsIn(row)
			.map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
			.join('')
	);
	return { size, path: path.join('') };
}

function runsIn(row: readonly boolean[]): [start: number, length: number][] {
	const runs: [number, number][] = [];
	row.forEach((dark, x) => {
		const last = runs.at(-1);
		if (dark && last && last[0] + last[1] === x) last[1] += 1;
		else if (dark) runs.push([x, 1]);
	});
	return runs;
}
