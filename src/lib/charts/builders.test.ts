import { describe, expect, test } from 'vitest';
import { criterionStrip } from './criterion-strip.ts';
import { distributionBars } from './distribution-bars.ts';
import { twoDecimals, whole } from './numbers.ts';
import { profileLines } from './profile-lines.ts';
import type { ProfileRow } from './profile-rows.ts';
import { profileRadar } from './profile-radar.ts';
import { everyChart, LEVELS, ROWS } from './samples.ts';
import { trendLines } from './trend-lines.ts';
import type { TrendPoint } from './trend.ts';
import { wrapped } from './wrap.ts';

const base = { id: 'x', title: 'T', locale: 'de' } as const;
const rounds = { nowLabel: 'Runde 3', beforeLabel: 'Runde 1' };
const [one, two] = ROWS as [ProfileRow, ProfileRow];

test('scores are whole, agreement has a German comma', () => {
	expect([66.4, 66.5, -0.2, null, NaN].map(whole)).toEqual(['66', '67', '0', '–', '–']);
	expect([twoDecimals(0.174, 'de'), twoDecimals(1, 'en')]).toEqual(['0,17', '1.00']);
});

test('lines break at spaces only', () => {
	expect(wrapped('Interkulturelle Öffnung und Antirassismus', 18, 3)).toBe(
		'Interkulturelle\nÖffnung und\nAntirassismus'
	);
	expect(wrapped('a b c d', 1, 2)).toBe('a\nb c d');
});

describe.each(['de', 'en'] as const)('every chart in %s', (locale) => {
	test.each(everyChart('x', locale).map((chart) => [chart.id, chart] as const))(
		'%s has a sentence, a full table and plain options',
		(_, chart) => {
			expect(chart.summary).toMatch(/\S+\.$/);
			expect(chart.summary + JSON.stringify(chart.table)).not.toMatch(/NaN|undefined|null|charts_/);
			for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.head.length);
			for (const { option } of chart.panels) {
				expect(JSON.parse(JSON.stringify(option))).toEqual(option);
			}
		}
	);
});

describe('the profile', () => {
	const profile = (rows: readonly ProfileRow[], beforeLabel: string | null = 'Runde 1') =>
		profileLines({ ...base, ...rounds, beforeLabel, rows });

	test('says in picture, line and table the same', () => {
		const chart = profile([one]);
		expect(chart.table.rows).toEqual([['Management und Steuerung', '66', '58', '+8', '40 bis 65']]);
		expect(chart.lines).toEqual([
			{ name: 'Management und Steuerung', value: '66', change: { tone: 'up', text: '+8' } }
		]);
		expect(chart.panels[0]?.label).toBe(
			'Management und Steuerung: 66 von 100, Runde 1: 58, andere 40 bis 65, Median 50'
		);
		expect(JSON.stringify(chart.panels[0]?.option)).toContain('[[66.4,58,2,40,50,65]]');
	});

	test('changes carry their sign, on a scale with zero in the middle', () => {
		const scale = { min: -20, max: 20, step: 10, signed: true };
		const band = { low: -5, mid: 0, high: 10 };
		const row = { ...one, now: -3.2, before: null, band, change: { kind: 'none' } as const };
		const chart = profileLines({ ...base, nowLabel: 'A', beforeLabel: null, rows: [row], scale });
		expect(chart.ticks).toEqual(['−20', '−10', '0', '+10', '+20']);
		expect(chart.lines[0]?.value).toBe('−3');
		expect(chart.table.rows[0]).toEqual(['Management und Steuerung', '−3', '−5 bis +10']);
	});

	test.each([
		[{ kind: 'like', value: 2, direction: 'unchanged' }, 'same', 'unverändert', 2],
		[{ kind: 'like', value: -5, direction: 'fallen' }, 'down', '−5', 2],
		[{ kind: 'like', value: 4, direction: 'risen', basisNote: 'Selbstsicht' }, 'up', '+4', 1],
		[{ kind: 'different-origin' }, 'words', 'anders ermittelt', 1],
		[{ kind: 'none' }, 'none', '', 0]
	] as const)('words the change %j', (change, tone, text, joined) => {
		const chart = profile([{ ...one, change }]);
		expect(chart.lines[0]?.change).toMatchObject({ tone, text });
		expect(JSON.stringify(chart.panels[0]?.option)).toContain(`[[66.4,58,${joined},`);
	});

	test('counts only changes of like with like', () => {
		const apart = { ...two, change: { kind: 'different-origin' } as const };
		expect(profile([one, apart]).summary).toBe(
			'Höchster Wert: Management und Steuerung mit 66 von 100. Niedrigster Wert: Interkulturelle Öffnung und Antirassismus mit 44. Seit Runde 1 gestiegen: 1, gefallen: 0, unverändert: 0.'
		);
		expect(profile([apart]).summary).not.toContain('gestiegen');
	});

	test('names all that share the highest value shown', () => {
		const tied = [
			{ ...one, name: 'A', now: 66.4 },
			{ ...one, name: 'B', now: 65.5 },
			{ ...two, name: 'C' }
		];
		expect(profile(tied).summary).toMatch(/^Höchster Wert: A und B mit 66 von 100\./);
	});

	test('says what is missing, and invents no number for it', () => {
		const gone = { ...two, now: NaN, before: null, band: null, change: { kind: 'none' } as const };
		const chart = profile([one, gone]);
		expect(chart.summary).toContain('Für ein Feld liegen zu wenige Angaben vor.');
		expect(chart.table.rows[1]).toEqual([two.name, '–', '–', '–', '–']);
		expect(profile([gone], null).summary).toBe('Es liegen noch keine Werte vor.');
	});

	test('has no column of changes in the first round', () => {
		const chart = profile([{ ...one, band: null }], null);
		expect(chart.changeHead).toBeNull();
		expect(chart.table.head).toEqual(['Handlungsfeld', 'Runde 3']);
	});
});

test('the radar runs clockwise and keeps a missing value missing', () => {
	const rows = ROWS.map((row, index) => ({ ...row, now: index === 3 ? null : row.now }));
	const chart = profileRadar({ ...base, ...rounds, rows });
	expect(chart.table.rows[3]).toEqual([ROWS[3]?.name, '–', '62']);
	const option = JSON.stringify(chart.panels[1]?.option);
	expect(option.match(/"name":"\d"/g)?.map((name) => name.at(-2))).toEqual(Array.from('1765432'));
	expect(option).toContain('[[66.4,43.75,55,null,67,52,45.5]]');
});

describe('trends', () => {
	const points = (...values: (number | null)[]) =>
		values.map((value, index) => ({ label: `Runde ${index + 1}`, value }));
	const trend = (values: readonly TrendPoint[]) =>
		trendLines({ ...base, trends: [{ key: 'f1', name: 'Engagement', points: values }] });

	test.each([
		[points(47, null, 56), 'Engagement von 47 auf 56 gestiegen.'],
		[points(56, 47), 'Engagement von 56 auf 47 gefallen.'],
		[points(47, 49.9), 'Engagement mit 50 unverändert.'],
		[points(null, 49.9), 'Engagement: ein Wert, 50 von 100.'],
		[points(null, NaN), 'Engagement: noch keine Werte.']
	])('%j', (values, sentence) => {
		expect(trend(values).summary).toBe(sentence);
	});

	test('never call a change what was measured differently', () => {
		const chart = trend(points(40, 60).map((point, index) => ({ ...point, gap: index === 1 })));
		expect(chart.summary).not.toMatch(/gestiegen|gefallen|unverändert/);
		expect(chart.table.rows).toEqual([['Engagement', '40', '60 (anders ermittelt)']]);
		expect(chart.legend).toHaveLength(1);
		expect(JSON.stringify(chart.panels[0]?.option)).toContain('"type":[4,3]');
	});

	test('count their courses where they are many', () => {
		const [, , chart] = everyChart();
		expect(chart?.summary).toBe(
			'Vom ersten zum letzten Wert gestiegen: 0, gefallen: 0, unverändert: 0. Unterschiedlich ermittelt und darum nicht verglichen: 7.'
		);
	});
});

describe('the distribution', () => {
	const bars = (counts: number[], more = {}) =>
		distributionBars({ ...base, counts, levelLabels: LEVELS, ...more });

	test('says how many, how far apart and which level most', () => {
		const agreement = { value: 0.17, word: 'divided' };
		expect(
			bars([9, 3, 1, 2, 8], { agreement, unable: { cannotJudge: 8, abstained: 0 } }).summary
		).toBe(
			'23 Stimmen. Die Einschätzungen gehen weit auseinander (Einigkeit 0,17). Am häufigsten: nicht vorhanden (9). 8 konnten es nicht beurteilen.'
		);
		expect(bars([2, 0, 2, 0, 1], { unable: 'fewer-than-3' }).summary).toBe(
			'5 Stimmen. Am häufigsten: nicht vorhanden und begonnen (je 2). Weniger als 3 konnten es nicht beurteilen oder enthielten sich.'
		);
		expect(bars([0, 0, 0, 0, 0]).summary).toBe('Noch keine Stimmen.');
	});

	test('has a row per level', () => {
		expect(bars([9, 3, 1, 2, 8]).table.rows.map(([, votes]) => votes)).toEqual(Array.from('93128'));
	});
});

describe('the four views', () => {
	const views = { self: 3, workshop: { median: 1.5, q1: 0, q3: 4 }, consensus: 2, external: null };
	const strip = criterionStrip({ ...base, levelLabels: LEVELS, views });

	test('are told in words, between two levels as well', () => {
		expect(strip.table.rows).toEqual([
			['Selbstsicht', '3 (weitgehend umgesetzt)'],
			['Workshop', '1,5 (zwischen in Planung und begonnen), mittlere Hälfte der Stimmen 0–4'],
			['Konsens', '2 (begonnen)'],
			['Außensicht', 'noch keine Angabe']
		]);
		expect(strip.summary).toBe('Größter Abstand zwischen den Sichten (in Stufen): 1,5.');
	});

	test.each([
		[{ self: 2, workshop: { median: 2 }, consensus: 2, external: 2 }, /dieselbe Stufe/],
		[{ self: 0, workshop: null, consensus: null, external: null }, /nur eine Sicht/],
		[{ self: null, workshop: null, consensus: null, external: NaN }, /keine Werte/]
	])('%j', (given, sentence) => {
		expect(criterionStrip({ ...base, levelLabels: LEVELS, views: given }).summary).toMatch(
			sentence
		);
	});
});
