import { describe, expect, test } from 'vitest';
import { everyChart, NAMES } from '../samples.ts';
import { profileLines } from '../profile-lines.ts';
import { profileRadar } from '../profile-radar.ts';
import { draw } from './draw.ts';
import { renderPanel } from './render.ts';

const panels = everyChart().flatMap((chart) => chart.panels);

describe('every drawing', () => {
	test.each(panels.map((panel) => [panel.key, panel] as const))(
		'%s is fit for the page',
		(_, panel) => {
			const svg = renderPanel(panel);
			expect(svg).not.toMatch(
				/<style|\s(style|class|id|tabindex|width="\d+" height="\d+" viewBox)=/
			);
			// Amounts of money in a name have a point before three digits.
			expect(svg.replace(/ aria-label="[^"]*"/, '')).not.toMatch(
				/ecmeta_|NaN|undefined|Infinity|\d\.\d{3}|#[0-9a-f]{6}|pointer-events/
			);
			expect(svg).toContain('role="img"');
			expect(svg).toContain('var(--chart-1)');
			expect(svg).toContain(`viewBox="0 0 ${panel.size.width} ${panel.size.height}"`);
			expect(unbalanced(svg)).toEqual([]);
		}
	);

	test.each(panels.map((panel) => [panel.key, panel] as const))('%s is small', (key, panel) => {
		const most = key.includes('lines') ? 2500 : 10_000;
		expect(Buffer.byteLength(renderPanel(panel))).toBeLessThan(most);
	});

	test('is the same each time, whatever was drawn in between', () => {
		const again = everyChart().flatMap((chart) => chart.panels);
		expect(again.map(renderPanel)).toEqual(panels.map(renderPanel));
	});

	test('holds names as text and never as markup', () => {
		const evil = NAMES.map((_, index) => `<script>alert(${index})</script>" onload="x & 'y'`);
		for (const chart of everyChart('z', 'de', evil)) {
			for (const { picture } of draw(chart, { inPage: false }).panels) {
				expect(picture.markup).not.toMatch(/<script|<[^>]* onload="/);
				expect(unbalanced(picture.markup)).toEqual([]);
			}
		}
	});

	test('draws a missing value nowhere, and not as 0', () => {
		const gone = { now: null, before: null, change: { kind: 'none' } as const, band: null };
		const rows = [{ key: 'f1', name: 'A', ...gone }];
		const words = { id: 'x', title: 'T', nowLabel: 'jetzt', beforeLabel: null };
		const [panel] = profileLines({ ...words, rows, locale: 'de' }).panels;
		expect(panel && renderPanel(panel)).not.toMatch(/<circle|chart-1/);
		const [wide] = profileRadar({ ...words, rows, locale: 'de' }).panels;
		expect(wide && renderPanel(wide)).not.toMatch(/<circle|chart-1/);
	});

	test('leaves nothing of ECharts behind that knows where marks are, unless a row can be shown', () => {
		const [panel] = panels;
		if (!panel) throw new Error('no panel');
		const option = {
			xAxis: { type: 'category' as const, data: ['a'] },
			yAxis: {},
			series: [{ type: 'bar' as const, data: [1] }]
		};
		const silent = { ...panel, option };
		expect(renderPanel(silent)).not.toContain('ecmeta_');
		expect(renderPanel({ ...silent, rows: [0] })).toContain('ecmeta_data_index="0"');
	});
});

/** Tags without a partner, attributes without quotes, bare ampersands: what XML refuses. */
function unbalanced(svg: string): string[] {
	const open: string[] = [];
	const wrong: string[] = [];
	const rest = svg.replace(
		/<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
		(tag, end: string, name: string) => {
			if (end) {
				if (open.pop() !== name) wrong.push(tag);
			} else if (!tag.endsWith('/>')) open.push(name);
			return '';
		}
	);
	if (/[<>]|&(?!(?:#\d+|amp|lt|gt|quot);)/.test(rest)) wrong.push(rest);
	return [...wrong, ...open];
}
