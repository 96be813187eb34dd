import type { Chart, ChartFiles, Drawn } from '../chart.ts';
import { Picture } from '../transport.ts';
import { renderPanel } from './render.ts';

export interface Asked {
	/** The answer is the page itself and shows this chart (`!event.isDataRequest`); see transport.ts. */
	inPage: boolean;
	/** Where a chart can be had as a file, by its id; left out where it cannot. */
	files?: (id: string) => ChartFiles;
}

/** A chart with its panels drawn, ready to be returned from a server `load`. */
export function draw<C extends Chart>(chart: C, { inPage, files }: Asked): Drawn<C> {
	const panels = chart.panels.map((panel) => ({
		key: panel.key,
		picture: new Picture(renderPanel(panel), inPage),
		...(panel.rows === undefined ? {} : { rows: panel.rows })
	}));
	return { ...chart, panels, ...(files ? { files: files(chart.id) } : {}) };
}
