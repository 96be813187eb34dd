import type { AnyChart } from '#lib/charts/any-chart.ts';
import { printPalette } from '#lib/charts/server/print-palette.ts';

/** Inches of a slide of 16:9. */
export const page = { width: 13.333, height: 7.5 };
export const left = 0.6;
export const room = page.width - 2 * left;
export const titleBox = { x: left, y: 0.4, w: room, h: 1.3 };
/** Between the statement and the source line. */
export const body = { x: left, y: 1.85, w: room, h: 4.75 };
export const sourceBox = { x: left, y: 6.88, w: room - 1, h: 0.4 };
export const factsBox = { x: left, y: 3.1, w: room, h: 2.6 };
export const noticeBox = { x: left, y: 5.8, w: room, h: 0.85 };
const openingBox = { x: left, y: 1.3, w: room, h: 1.6 };

/** On every computer that shows slides. */
export const face = 'Arial';
/** Points: what is read from the back of a room, and what need not be. */
export const sizes = { title: 40, subtitle: 24, text: 20, detail: 16, table: 16, source: 12 };

export const colours = {
	text: hex('text'),
	muted: hex('muted'),
	line: hex('grid'),
	accent: hex('1')
};

const title = { margin: 0, align: 'left', bold: true, color: colours.text } as const;
const line = { x: left, y: sourceBox.y - 0.08, w: room, h: 0 };
const background = { color: 'FFFFFF' };
const slideNumber = {
	...{ x: page.width - left - 0.8, y: sourceBox.y, w: 0.8, h: sourceBox.h },
	align: 'right',
	fontSize: sizes.source,
	color: colours.muted
} as const;

/** The first slide, and those with a statement. */
export const masters = (
	[
		['opening', { ...openingBox, valign: 'bottom' }],
		['statement', { ...titleBox, valign: 'middle' }]
	] as const
).map(([name, box]) => ({
	title: name,
	background,
	slideNumber,
	objects: [
		{ line: { ...line, line: { color: colours.line, width: 1 } } },
		{
			placeholder: {
				options: { name: 'statement', type: 'title' as const, ...title, ...box },
				text: ''
			}
		}
	]
}));

/** In px; a narrower picture has larger letters on the slide. */
export function pictureWidth({ kind, panels }: AnyChart): number {
	switch (kind) {
		case 'profile-lines':
			return 780;
		case 'course':
			return 640;
		case 'trends':
			return panels.length > 4 ? 760 : 640;
		case 'counts':
		case 'amounts':
			return 520;
		case 'distribution':
		case 'views':
			return 440;
		case 'radar':
			return 640;
	}
}

/** A long statement stands in smaller letters, so that it keeps to two lines. */
export function statementSize(statement: string): number {
	if (statement.length <= 75) return 32;
	return statement.length <= 110 ? 28 : 24;
}

/** A picture as large as its box allows, in its upper left corner. */
export function fitted(size: { width: number; height: number }, box: typeof body) {
	const scale = Math.min(box.w / size.width, box.h / size.height);
	return { x: box.x, y: box.y, w: size.width * scale, h: size.height * scale };
}

function hex(name: string): string {
	return (printPalette[name] ?? '#000000').slice(1);
}
