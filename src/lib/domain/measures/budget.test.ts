import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetByYear, countedBudgets, type Budgeted } from './budget.ts';

const today = '2022-06-21';
const course = { startOn: '2021-01-01', dueOn: '2023-12-31', entries: [] };

function measure(fieldKey: string, amounts: Record<number, number>): Budgeted {
	const budgets = Object.entries(amounts).map(([year, amount]) => ({
		year: Number(year),
		amount,
		source: ''
	}));
	return { fieldKey, budgets, course };
}

describe('the budget of a year', () => {
	test.each([
		['within the ceiling', 50_000, { over: 0, left: 20_000 }],
		['exactly the ceiling', 30_000, { over: 0, left: 0 }],
		['beyond the ceiling', 25_000, { over: 5_000, left: 0 }],
		['a ceiling of nothing', 0, { over: 30_000, left: 0 }]
	])('%s', (_, amount, expected) => {
		const measures = [measure('f1', { 2022: 10_000 }), measure('f6', { 2022: 20_000 })];
		const [year] = budgetByYear(measures, [{ year: 2022, amount }], today);
		expect(year).toMatchObject({ planned: 30_000, ceiling: amount, ...expected });
		expect([...(year?.fields ?? [])]).toEqual([
			['f1', 10_000],
			['f6', 20_000]
		]);
	});

	test('without a ceiling nothing is over and nothing is left', () => {
		expect(budgetByYear([measure('f1', { 2022: 1 })], [], today)).toMatchObject([
			{ ceiling: null, over: 0, left: null }
		]);
	});

	test('years between are there, with nothing in them', () => {
		const years = budgetByYear([measure('f1', { 2020: 1 })], [{ year: 2022, amount: 5 }], today);
		expect(years.map(({ year, planned }) => [year, planned])).toEqual([
			[2020, 1],
			[2021, 0],
			[2022, 0]
		]);
	});

	test('without measures and ceilings there is no year', () => {
		expect(budgetByYear([], [], today)).toEqual([]);
	});
});

describe('the budget of a measure that was given up', () => {
	const budgets = [2021, 2022, 2023].map((year) => ({ year, amount: 10, source: '' }));
	const dropped = { position: 1, on: '2022-02-01', kind: 'dropped', share: 0 } as const;
	const resumed = { position: 2, on: '2022-05-01', kind: 'resumed', share: 0 } as const;

	test.each([
		['given up', [dropped], [2021, 2022]],
		['taken up again', [dropped, resumed], [2021, 2022, 2023]],
		['given up tomorrow', [{ ...dropped, on: '2022-06-22' }], [2021, 2022, 2023]]
	])('%s', (_, entries, expected) => {
		const counted = countedBudgets({ budgets, course: { ...course, entries } }, today);
		expect(counted.map(({ year }) => year)).toEqual(expected);
	});
});

test('the years add up to all that is planned, and the fields to each year', () => {
	const amount = fc.integer({ min: 0, max: 100_000 });
	const measures = fc.array(
		fc.tuple(
			fc.constantFrom('f1', 'f2', 'f3'),
			fc.dictionary(fc.constantFrom('2020', '2021', '2024'), amount)
		),
		{ maxLength: 8 }
	);
	const ceilings = fc.uniqueArray(
		fc.record({ year: fc.integer({ min: 2019, max: 2024 }), amount }),
		{
			selector: ({ year }) => year
		}
	);
	fc.assert(
		fc.property(measures, ceilings, (list, set) => {
			const all = list.map(([field, amounts]) => measure(field, amounts));
			const years = budgetByYear(all, set, today);
			const total = all.flatMap(({ budgets }) => budgets).reduce((sum, one) => sum + one.amount, 0);
			expect(years.reduce((sum, { planned }) => sum + planned, 0)).toBe(total);
			for (const { planned, ceiling, over, left, fields } of years) {
				expect([...fields.values()].reduce((sum, one) => sum + one, 0)).toBe(planned);
				if (ceiling !== null) expect(ceiling + over - (left ?? 0)).toBe(planned);
				expect(over > 0 && (left ?? 0) > 0).toBe(false);
			}
		})
	);
});
