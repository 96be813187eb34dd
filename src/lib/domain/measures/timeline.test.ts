import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standingOn } from './course.ts';
import { timelineOf, type Spanned } from './timeline.ts';

const today = '2022-06-21';

function span(startOn: string, dueOn: string, share = 0): Spanned {
	const entries = share > 0 ? [{ position: 1, on: startOn, kind: 'progress' as const, share }] : [];
	return { startOn, dueOn, standing: standingOn({ startOn, dueOn, entries }, today) };
}

test('whole years, both days of a measure included', () => {
	const { years, bars, today: now } = timelineOf([span('2021-01-01', '2022-12-31', 50)], today);
	expect(years).toEqual([
		{ year: 2021, named: true, at: 0, width: 50 },
		{ year: 2022, named: true, at: 50, width: 50 }
	]);
	expect(bars).toEqual([{ plan: { at: 0, width: 100 }, done: { at: 0, width: 50 }, late: null }]);
	expect(now).toBeCloseTo(50 + (171 / 730) * 100, 1);
});

test('an overdue measure reaches to today, also into a later year', () => {
	const { years, bars } = timelineOf([span('2021-01-01', '2021-12-31', 80)], today);
	expect(years.map(({ year }) => year)).toEqual([2021, 2022]);
	expect(bars[0]?.late?.at).toBeCloseTo(49.86, 1);
});

test('today stands only where the timeline reaches it', () => {
	expect(timelineOf([span('2023-01-01', '2023-06-30')], today).today).toBeNull();
	expect(timelineOf([span('2021-01-01', '2021-06-30', 100)], today).today).toBeNull();
});

test.each([
	['2022-12-31', [2022]],
	['2027-12-31', [2022, 2023, 2024, 2025, 2026, 2027]],
	['2028-12-31', [2022, 2024, 2026, 2028]],
	['2035-12-31', [2022, 2025, 2028, 2031, 2034]]
])('up to %s the years %j are named', (dueOn, expected) => {
	const { years } = timelineOf([span('2022-01-01', dueOn)], today);
	expect(years.filter(({ named }) => named).map(({ year }) => year)).toEqual(expected);
});

test('nothing to draw is this year alone', () => {
	expect(timelineOf([], today).years).toEqual([{ year: 2022, named: true, at: 0, width: 100 }]);
});

test('every bar lies within the timeline, what is done within the plan', () => {
	const day = fc
		.record({ y: fc.integer({ min: 2018, max: 2026 }), m: fc.integer({ min: 1, max: 12 }) })
		.map(({ y, m }) => `${y}-${String(m).padStart(2, '0')}-28`);
	const spans = fc.array(
		fc.tuple(day, day, fc.integer({ min: 0, max: 100 })).map(([a, b, share]) => {
			const [start = a, due = b] = [a, b].sort();
			return span(start, due, share);
		}),
		{ minLength: 1, maxLength: 6 }
	);
	fc.assert(
		fc.property(spans, (measures) => {
			const { bars, years } = timelineOf(measures, today);
			expect(years.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 0);
			for (const { plan, done, late } of bars) {
				for (const { at, width } of [plan, done, ...(late ? [late] : [])]) {
					expect(at).toBeGreaterThanOrEqual(0);
					expect(at + width).toBeLessThanOrEqual(100.02);
				}
				expect(done.width).toBeLessThanOrEqual(plan.width + 0.01);
			}
		})
	);
});
