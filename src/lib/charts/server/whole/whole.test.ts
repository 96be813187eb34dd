import { describe, expect, test } from 'vitest';
import { alternativeOf } from '../../alternative.ts';
import { everyChart, NAMES } from '../../samples.ts';
import { wholePicture } from './whole.ts';

const charts = everyChart();
const look = { width: 560, titled: true, source: 'Ahausen, Runde 3', margin: 20 };

describe('a chart as a picture of its own', () => {
	test.each(charts.map((chart) => [chart.kind, chart] as const))(
		'%s is whole and needs nothing from outside',
		(_, chart) => {
			const { svg, width, height } = wholePicture(chart, look);
			expect(svg).not.toMatch(/var\(|NaN|undefined|<style|\s(style|class|id|href)=|url\(/);
			expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
			expect(svg).toContain('font-family="Fira Sans, sans-serif"');
			expect(svg).toContain(`<title>${chart.title}</title>`);
			expect(svg).toContain('Ahausen, Runde 3');
			// One picture, one name: those of its parts are in its description.
			expect(svg.match(/role="img"/g)).toHaveLength(1);
			expect(svg).not.toContain('aria-label');
			for (const { label } of chart.legend ?? []) expect(textIn(svg)).toContain(label);
		}
	);

	test('holds the words that a page sets in HTML', () => {
		const said = (kind: string) => {
			const chart = charts.find((one) => one.kind === kind);
			return chart ? textIn(wholePicture(chart, look).svg) : '';
		};
		for (const name of NAMES) {
			expect(said('profile-lines')).toContain(name);
			expect(said('trends')).toContain(name);
		}
		expect(said('profile-lines')).toMatch(/0 25 50 75 100/);
		expect(said('distribution')).toContain('weitgehend umgesetzt');
		expect(said('views')).toContain('fest etabliert');
		expect(said('counts')).toContain('Runde 2');
	});

	test('is the same each time', () => {
		for (const chart of charts) {
			expect(wholePicture(chart, look)).toEqual(wholePicture(chart, look));
		}
	});

	test('holds texts as text and never as markup', () => {
		const evil = NAMES.map((_, at) => `<script>alert(${at})</script>" onload="x & 'y'\u0007`);
		for (const chart of everyChart('z', 'de', evil)) {
			const { svg } = wholePicture({ ...chart, title: evil[0]!, summary: evil[1]! }, look);
			expect(svg).not.toMatch(/<script|<[^>]* onload="|\u0007/);
		}
	});

	test('has no letter beyond its edge', () => {
		for (const width of [330, 440, 560, 780]) {
			for (const chart of charts) {
				const { svg } = wholePicture(chart, { width });
				const starts = [...svg.matchAll(/<g transform="translate\((-?[\d.]+) /g)];
				for (const [, x] of starts) expect(Number(x)).toBeGreaterThanOrEqual(0);
				for (const [, x] of starts) expect(Number(x)).toBeLessThanOrEqual(width);
			}
		}
	});
});

describe('the alternative to a chart', () => {
	test('is its title, its sentence and few numbers', () => {
		const bars = charts.find(({ kind }) => kind === 'distribution')!;
		expect(alternativeOf(bars)).toContain(`${bars.title}. ${bars.summary}`);
		expect(alternativeOf(bars)).toContain('nicht vorhanden: 9; in Planung: 3');
	});

	test('leaves many numbers to the table', () => {
		const lines = charts.find(({ kind }) => kind === 'profile-lines')!;
		expect(alternativeOf(lines)).toBe(`${lines.title}. ${lines.summary}`);
	});
});

/** The words of a drawing; lines of one text are joined. */
function textIn(svg: string): string {
	return [...svg.matchAll(/<(?:tspan|text)[^>]*>([^<]+)/g)]
		.map(([, text = '']) =>
			text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
		)
		.join(' ');
}
