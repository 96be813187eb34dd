import type { Chart, Drawn } from '../chart.ts';
import { Picture } from '../transport.ts';
import { renderPanel } from './render.ts';

/**
 * A chart with its panels drawn, ready to be returned from a server `load`. `inPage`: the answer is
 * the page itself and shows this chart (`!event.isDataRequest`); see transport.ts.
 */
export function draw<C extends Chart>(chart: C, { inPage }: { inPage: boolean }): Drawn<C> {
	const panels = chart.panels.map((panel) => ({
		key: panel.key,
		picture: new Picture(renderPanel(panel), inPage),
		...(panel.rows === undefined ? {} : { rows: panel.rows })
	}));
	return { ...chart, panels };
}
