import { describe, expect, test } from 'vitest';
import { budgetFields, budgetYears } from './budget-bars.ts';
import { measureCourse } from './measure-course.ts';
import { BUDGETS, COURSE } from './samples.ts';

const base = { id: 'x', title: 'T', locale: 'de' } as const;
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const [over, within, unlimited] = BUDGETS as [
	(typeof BUDGETS)[number],
	(typeof BUDGETS)[number],
	(typeof BUDGETS)[number]
];

describe('the budget of years', () => {
	test('says in picture, line and table the same', () => {
		const chart = budgetYears(base, BUDGETS);
		expect(chart.table.rows.map((row) => row.map(plain))).toEqual([
			['2021', '58.000 €', '50.000 €', '0 €', '8.000 €'],
			['2022', '41.500 €', '50.000 €', '8.500 €', '–'],
			['2023', '34.000 €', '–', '–', '–']
		]);
		expect(chart.lines.map(({ value, note, late }) => [plain(value), plain(note), late])).toEqual([
			['58.000 € von 50.000 €', '8.000 € darüber', true],
			['41.500 € von 50.000 €', '8.500 € frei', false],
			['34.000 €', 'ohne Obergrenze', false]
		]);
		expect(JSON.stringify(chart.panels[0]?.option)).toContain('[[58000,50000]]');
		expect(JSON.stringify(chart.panels[2]?.option)).toContain('[[34000,null]]');
	});

	test.each([
		[[within, over], 'Über der Obergrenze: 2021 mit 8.000 €.'],
		[[within], 'In keinem Jahr ist mehr geplant, als vorgesehen ist.'],
		[[unlimited], 'Eine Obergrenze ist für kein Jahr festgelegt.']
	])('its sentence says what is beyond the ceiling', (years, expected) => {
		expect(plain(budgetYears(base, years).summary)).toBe(expected);
	});
});

describe('the budget of fields', () => {
	const names = new Map([['f6', 'Zusammenhalt und Begegnung']]);

	test('the most first; a field of an older questionnaire keeps its key', () => {
		const chart = budgetFields(base, over, names);
		expect(chart.table.rows.map((row) => row.map(plain))).toEqual([
			['Zusammenhalt und Begegnung', '56.500 €'],
			['f1', '1.500 €']
		]);
		expect(plain(chart.summary)).toBe(
			'Am meisten ist 2021 für „Zusammenhalt und Begegnung“ geplant: 56.500 € von 58.000 €.'
		);
	});

	test('without money it says so', () => {
		const chart = budgetFields(base, { ...over, planned: 0, fields: new Map() }, names);
		expect(chart.summary).toBe('Für 2021 ist noch kein Geld eingetragen.');
		expect(chart.panels).toEqual([]);
	});
});

describe('the states over time', () => {
	test('only states that occur have a column', () => {
		const { table, legend } = measureCourse({ ...base, points: COURSE.slice(0, 2) });
		expect(table.head).toEqual(['Stand', 'erledigt', 'läuft', 'geplant', 'zusammen']);
		expect(table.rows).toEqual([
			['31.12.2021', '0', '2', '1', '3'],
			['31.03.2022', '1', '3', '0', '4']
		]);
		expect(legend?.map(({ label }) => label)).toEqual(['geplant', 'läuft', 'erledigt']);
	});

	test.each([
		[
			COURSE,
			'Die Zahl der Maßnahmen ist von 3 am 31. Dezember 2021 auf 7 am 21. Juni 2022 gestiegen;'
		],
		[COURSE.slice(-1), 'Am 21. Juni 2022 gibt es 7 Maßnahmen; eine ist überfällig,'],
		[[], 'Noch gibt es keine Maßnahme.']
	])('its sentence names the count and the states', (points, expected) => {
		expect(measureCourse({ ...base, points }).summary).toContain(expected);
	});
});
