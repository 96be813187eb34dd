import type { AmountBarsChart } from '../../amount-bars.ts';
import { ink } from '../../chart.ts';
import type { CriterionStripChart } from '../../criterion-strip.ts';
import type { DistributionChart } from '../../distribution-bars.ts';
import type { MeasureCourseChart } from '../../measure-course.ts';
import type { StackedCountsChart } from '../../stacked-counts.ts';
import type { TrendLinesChart } from '../../trend-lines.ts';
import { at, panelPiece, stacked, type Piece } from './piece.ts';
import { widthOf, words } from './words.ts';

/** A panel of lines narrower than this could not hold the names of three rounds. */
const narrowest = 150;
const between = 28;

/** Small lines, each under its name, in as many columns as there is room for. */
export function trendsPiece({ panels, names }: TrendLinesChart, width: number): Piece {
	const fit = Math.floor((width + between) / (narrowest + between));
	const columns = Math.max(1, Math.min(fit, panels.length));
	const room = (width - between * (columns - 1)) / columns;
	const size = { width: Math.round(room), height: heightOf(room, panels.length) };
	const rows = Array.from({ length: Math.ceil(panels.length / columns) }, (_, row) => {
		const here = panels.slice(row * columns, (row + 1) * columns);
		const titles = here.map((_, index) =>
			words(names[row * columns + index] ?? '', room, { size: 14, bold: true })
		);
		const tall = Math.max(...titles.map(({ height }) => height));
		const cells = here.map((panel, index) => {
			const [x, title] = [index * (room + between), titles[index]];
			const drawn = at(x, tall + 2, panelPiece(panel, size));
			return (title ? at(x, tall - title.height, title) : '') + drawn;
		});
		return { markup: cells.join(''), width, height: tall + 2 + size.height };
	});
	return stacked(rows, 18);
}

/** A single line has the page for itself. */
function heightOf(room: number, panels: number): number {
	return Math.round(panels === 1 ? room * 0.3 : Math.min(room * 0.62, 130));
}

/** Bars with the words of the levels below, one column per bar. */
export function distributionPiece(chart: DistributionChart, width: number): Piece {
	const [panel] = chart.panels;
	const { levelLabels } = chart;
	const wide = Math.min(width, 460);
	const column = wide / Math.max(1, levelLabels.length);
	const labels = levelLabels.map((label) =>
		words(label, column - 6, { size: 12, colour: ink.muted, anchor: 'middle' })
	);
	const tall = Math.max(0, ...labels.map(({ height }) => height));
	const size = { width: Math.round(wide), height: Math.round(wide * 0.3) };
	const below = labels.map((label, level) => at(column * (level + 0.5), size.height + 4, label));
	return {
		markup: (panel ? at(0, 0, panelPiece(panel, size)) : '') + below.join(''),
		width: wide,
		height: size.height + 4 + tall
	};
}

/** The marks of the four views over the ends of the scale. */
export function viewsPiece({ panels, levelLabels }: CriterionStripChart, width: number): Piece {
	const [panel] = panels;
	const wide = Math.min(width, 460);
	const look = { size: 12, colour: ink.muted } as const;
	const low = words(levelLabels[0] ?? '', wide / 2, look);
	const high = words(levelLabels.at(-1) ?? '', wide / 2, { ...look, anchor: 'end' });
	return {
		markup:
			(panel ? at(0, 0, panelPiece(panel, { width: Math.round(wide), height: 64 })) : '') +
			at(4, 66, low) +
			at(wide - 4, 66, high),
		width: wide,
		height: 66 + Math.max(low.height, high.height)
	};
}

/** One bar per row, with the row's name before it. */
export function countsPiece({ panels, names }: StackedCountsChart, width: number): Piece {
	const name = Math.round(width * 0.3);
	const size = { width: width - name - 14, height: 32 };
	const rows = panels.map((panel, index): Piece => {
		const label = words(names[index] ?? '', name, { size: 14 });
		const height = Math.max(label.height, size.height);
		return {
			markup:
				at(0, (height - label.height) / 2, label) +
				at(name + 14, (height - size.height) / 2, panelPiece(panel, size)),
			width,
			height
		};
	});
	return stacked(rows, 10);
}

const nameLook = { size: 14 } as const;
const valueLook = { size: 13 } as const;

/** One bar per amount, its name before it, the amount and what is said about it after it. */
export function amountsPiece({ panels, lines }: AmountBarsChart, width: number): Piece {
	const name = Math.max(
		Math.round(width * 0.28),
		...lines.flatMap((line) => line.name.split(' ').map((word) => widthOf(word, nameLook)))
	);
	const value = Math.min(
		Math.round(width * 0.26),
		Math.max(
			...lines.flatMap((line) => [line.value, line.note].map((said) => widthOf(said, valueLook)))
		)
	);
	const size = { width: width - name - value - 28, height: 32 };
	const rows = panels.map((panel, index): Piece => {
		const line = lines[index];
		const label = words(line?.name ?? '', name, nameLook);
		const said = stacked(
			[line?.value ?? '', line?.note ?? '']
				.filter((text) => text !== '')
				.map((text) => words(text, value, valueLook)),
			2
		);
		const height = Math.max(label.height, said.height, size.height);
		return {
			markup:
				at(0, (height - label.height) / 2, label) +
				at(name + 14, (height - size.height) / 2, panelPiece(panel, size)) +
				at(width - value, (height - said.height) / 2, said),
			width,
			height
		};
	});
	return stacked(rows, 10);
}

/** The wide one of the two panels, as large as the page allows. */
export function coursePiece({ panels }: MeasureCourseChart, width: number): Piece {
	const [panel] = panels;
	const size = { width: Math.round(width), height: Math.round(width * 0.34) };
	return panel ? panelPiece(panel, size) : { markup: '', width, height: 0 };
}
