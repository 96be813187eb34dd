import type { CustomSeriesOption, EChartsOption } from 'echarts';
import type { Picture } from './transport.ts';

export type Locale = 'de' | 'en';

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** One drawing. `option` is plain data (no functions), so that its hash is all there is to it. */
export interface Panel {
	/** Unique among all panels of a page. */
	readonly key: string;
	/** The drawing's accessible name. */
	readonly label: string;
	readonly option: EChartsOption;
	readonly size: Size;
	/** The table's row behind each data index, where pointing at a mark shall show it. */
	readonly rows?: readonly number[];
}

export interface Table {
	readonly caption?: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

export type LegendMark =
	| 'dot'
	| 'ring'
	| 'band'
	| 'diamond'
	| 'square'
	| 'triangle'
	| 'box'
	| 'line'
	| 'dashed'
	| 'limit'
	| Swatch;

/** Surfaces: the scale from light to dark, what is set aside, and what is too late or too much. */
export type Swatch = 'level-0' | 'level-2' | 'level-4' | 'blank' | 'alarm';

export interface LegendEntry {
	readonly mark: LegendMark;
	readonly label: string;
}

/**
 * Picture, sentence and table of the same data. More than one panel are small multiples drawn with
 * one scale, or variants of one picture for different widths.
 */
export interface Chart {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly panels: readonly Panel[];
	readonly table: Table;
	readonly legend?: readonly LegendEntry[];
}

export interface DrawnPanel {
	readonly key: string;
	readonly picture: Picture;
	readonly rows?: readonly number[];
}

/** Addresses of a chart as a picture of its own. */
export interface ChartFiles {
	readonly svg: string;
	readonly png: string;
}

/** What leaves the server: pictures in the place of options; what a builder adds stays. */
export type Drawn<C extends Chart = Chart> = Omit<C, 'panels'> & {
	readonly panels: readonly DrawnPanel[];
	readonly files?: ChartFiles;
};

/** The names under which `server/marks.ts` registers our custom series. */
export type MarkName = 'range' | 'web' | 'views' | 'amount';

/**
 * A custom series by name. ECharts 6 takes a registered name where its types still ask for the
 * function; a name keeps options plain data.
 */
export function customSeries(name: MarkName, series: CustomSeriesOption): CustomSeriesOption {
	return { ...series, type: 'custom', silent: true, renderItem: name as never };
}

/** CSS custom properties of theme.css; they pass through ECharts into fill and stroke. */
export const ink = {
	text: 'var(--chart-text)',
	muted: 'var(--chart-muted)',
	grid: 'var(--chart-grid)',
	page: 'var(--chart-page)',
	first: 'var(--chart-1)',
	band: 'var(--chart-band)',
	bandEdge: 'var(--chart-band-edge)',
	down: 'var(--chart-down)',
	level: (index: number) => `var(--chart-level-${index})`
} as const;
