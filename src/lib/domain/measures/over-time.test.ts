import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProgressEntry } from './course.ts';
import { statesOverTime, type Known } from './over-time.ts';

function known(
	recordedOn: string,
	startOn: string,
	dueOn: string,
	entries: [string, number, ProgressEntry['kind']?][] = []
): Known {
	return {
		recordedOn,
		course: {
			startOn,
			dueOn,
			entries: entries.map(([on, share, kind = 'progress'], index) => ({
				position: index + 1,
				on,
				share,
				kind
			}))
		}
	};
}

describe('states over time', () => {
	test('each quarter end, and today', () => {
		const measures = [
			known('2021-05-10', '2021-06-01', '2021-12-31', [['2022-02-01', 100]]),
			known('2021-11-01', '2022-05-01', '2022-12-31')
		];
		const told = statesOverTime(measures, '2022-06-21').map(({ on, counts }) => [
			on,
			Object.entries(counts)
				.filter(([, count]) => count > 0)
				.map(([state, count]) => `${count} ${state}`)
				.join(', ')
		]);
		expect(told).toEqual([
			['2021-06-30', '1 running'],
			['2021-09-30', '1 running'],
			['2021-12-31', '1 planned, 1 running'],
			['2022-03-31', '1 planned, 1 done'],
			['2022-06-21', '1 running, 1 done']
		]);
	});

	test('a plan from before the application counts from its start or first entry', () => {
		const measures = [known('2022-06-01', '2022-02-01', '2022-12-31', [['2021-12-15', 5]])];
		expect(statesOverTime(measures, '2022-06-21').map(({ on }) => on)).toEqual([
			'2021-12-31',
			'2022-03-31',
			'2022-06-21'
		]);
	});

	test('today stands once, even at the end of a quarter', () => {
		const measures = [known('2022-03-01', '2022-03-01', '2022-12-31')];
		expect(statesOverTime(measures, '2022-06-30').map(({ on }) => on)).toEqual([
			'2022-03-31',
			'2022-06-30'
		]);
	});

	test('a long history loses its beginning', () => {
		const measures = [known('2010-01-01', '2010-01-01', '2030-12-31')];
		const told = statesOverTime(measures, '2022-06-21');
		expect([told.length, told[0]?.on]).toEqual([16, '2018-09-30']);
	});

	test('without measures there is nothing to tell', () => {
		expect(statesOverTime([], '2022-06-21')).toEqual([]);
	});
});

test('every known measure is in exactly one state, and none gets lost', () => {
	const day = fc
		.record({ y: fc.integer({ min: 2020, max: 2022 }), m: fc.integer({ min: 1, max: 12 }) })
		.map(({ y, m }) => `${y}-${String(m).padStart(2, '0')}-15`);
	const measure = fc
		.tuple(
			day,
			day,
			day,
			fc.array(fc.tuple(day, fc.integer({ min: 0, max: 100 })), { maxLength: 4 })
		)
		.map(([recorded, start, due, entries]) => known(recorded, start, due, entries));
	fc.assert(
		fc.property(fc.array(measure, { maxLength: 6 }), (measures) => {
			const told = statesOverTime(measures, '2022-12-20');
			const totals = told.map(({ counts }) => Object.values(counts).reduce((a, b) => a + b, 0));
			expect(totals).toEqual(totals.toSorted((a, b) => a - b));
			if (measures.length > 0) expect(totals.at(-1)).toBe(measures.length);
		})
	);
});
