import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Trend } from '../trend.ts';
import { exploredTrends, wholeWindow, windowWithin } from './exploration.ts';
import { explorationOption } from './option.ts';

const trend = (key: string, values: (number | null)[], apartAt = -1): Trend => ({
	key,
	name: `Feld ${key}`,
	points: values.map((value, index) => ({
		label: `Runde ${index + 1}`,
		value,
		gap: index === apartAt
	}))
});
const explored = exploredTrends(
	'Verlauf',
	[trend('all', [47.2, null, 55.51]), trend('f1', [50.49, 60.5, 43.75], 2)],
	'alle'
);

interface Line {
	name: string;
	data: (number | string)[];
	symbol: string;
	lineStyle: { type?: number[] };
	endLabel?: { formatter: string };
}

const linesOf = (exploration: typeof explored) =>
	explorationOption(exploration, 'de').series as unknown as Line[];

describe('what is sent to be explored', () => {
	test('is whole numbers, as the drawn chart says them', () => {
		expect(explored.steps).toEqual(['Runde 1', 'Runde 2', 'Runde 3']);
		expect(
			explored.lines.map(({ sign, points }) => [sign, ...points.map((at) => at.value)])
		).toEqual([
			['alle', 47, null, 56],
			['1', 50, 61, 44]
		]);
	});

	test('never carries more than whole numbers', () => {
		const score = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
		fc.assert(
			fc.property(fc.array(score, { minLength: 1, maxLength: 6 }), (values) => {
				const { lines } = exploredTrends('', [trend('all', values)], 'alle');
				const sent = lines.flatMap(({ points }) => points.map(({ value }) => value));
				expect(sent.every((value) => value === null || Number.isInteger(value))).toBe(true);
			})
		);
	});
});

describe('the option', () => {
	test('parts a line where a value was found in another way, and switches its parts together', () => {
		const ofField = linesOf(explored).filter(({ name }) => name === 'Feld f1');
		expect(ofField.map(({ data, lineStyle }) => [lineStyle.type !== undefined, data])).toEqual([
			[true, ['-', 61, 44]],
			[false, [50, 61, '-']],
			[false, ['-', '-', 44]]
		]);
		expect(ofField.map(({ endLabel }) => endLabel?.formatter)).toEqual([undefined, undefined, '1']);
	});

	test('has every line in the legend by which it is switched', () => {
		const { legend } = explorationOption(explored, 'de');
		expect(legend).toMatchObject({ show: false, data: ['Feld all', 'Feld f1'] });
	});

	test('tells of a round what is visible of it, without markup', () => {
		const { tooltip } = explorationOption(explored, 'de') as unknown as {
			tooltip: { renderMode: string; formatter: (marks: unknown) => string };
		};
		expect(tooltip.renderMode).toBe('richText');
		const mark = (seriesName: string, dataIndex: number) => ({ seriesName, dataIndex });
		expect(tooltip.formatter([mark('Feld all', 1), mark('Feld f1', 1), mark('Feld f1', 1)])).toBe(
			'Runde 2\nFeld all: –\n1  Feld f1: 61'
		);
		expect(tooltip.formatter([mark('Feld f1', 2)])).toBe('Runde 3\n1  Feld f1: 44');
	});

	test('knows no colour but those of the theme', () => {
		const option = JSON.stringify(explorationOption(explored, 'de'));
		expect(option).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl/i);
		expect(option).toContain('var(--chart-line-1)');
	});
});

describe('the window', () => {
	const whole = wholeWindow(explored);

	test.each([
		['all of it', whole, whole],
		['ends the other way round', { ...whole, low: 60, high: 40 }, { ...whole, low: 40, high: 60 }],
		['too narrow', { ...whole, low: 50, high: 50 }, { ...whole, low: 50, high: 55 }],
		['too narrow at the top', { ...whole, low: 100, high: 100 }, { ...whole, low: 95, high: 100 }],
		['nothing typed', { ...whole, low: Number.NaN }, whole],
		['a single round', { ...whole, from: 2, to: 2 }, { ...whole, from: 1, to: 2 }],
		['beyond', { from: -3, to: 9, low: -50, high: 1e9 }, whole]
	])('%s', (_, asked, expected) => {
		expect(windowWithin(explored, asked)).toEqual(expected);
	});
});
