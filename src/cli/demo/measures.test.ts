import { describe, expect, test } from 'vitest';
import { budgetByYear } from '#lib/domain/measures/budget.ts';
import { standingOn } from '#lib/domain/measures/course.ts';
import { readReport } from '#lib/domain/measures/report.ts';
import { criterionByKey, fieldByKey } from '#lib/domain/instrument/index.ts';
import { inventedTaskForces } from './invented-measures.ts';
import { answeredFindings, measureFindingRows } from './kaiserslautern/measure-findings.ts';
import { taskForce } from './kaiserslautern/measures.ts';
import type { PlannedMeasure, TaskForce } from './measure-plan.ts';
import { businessDate, instrument } from './programme.ts';

const all: readonly TaskForce[] = [taskForce, ...inventedTaskForces];

function courseOf({ startOn, dueOn, entries = [] }: PlannedMeasure) {
	const numbered = entries.map(({ on, share, kind = 'progress' }, index) => ({
		position: index + 1,
		on,
		share,
		kind
	}));
	return { startOn, dueOn, entries: numbered };
}

function standing(measure: PlannedMeasure) {
	return standingOn(courseOf(measure), businessDate);
}

describe('measures of Kaiserslautern', () => {
	const keysIn = (state: string) =>
		taskForce.measures.filter((one) => standing(one).state === state).map(({ key }) => key);

	test('are in every state', () => {
		expect(keysIn('overdue').sort()).toEqual(['mehrsprachig', 'stadtteilbueros']);
		expect(keysIn('dropped')).toEqual(['begegnungsbus']);
		expect(keysIn('planned')).toEqual(['beschwerdeweg']);
		expect(keysIn('done')).toHaveLength(4);
		expect(keysIn('running')).toHaveLength(6);
		const soon = taskForce.measures.filter((one) => standing(one).dueSoon);
		expect(soon.map(({ key }) => key).sort()).toEqual(['fortbildung', 'jugendliche']);
	});

	test('stay within 50,000 € a year, but for one', () => {
		const budgeted = taskForce.measures.map((measure) => ({
			fieldKey: measure.field,
			budgets: (measure.budgets ?? []).map(([year, amount, source]) => ({ year, amount, source })),
			course: courseOf(measure)
		}));
		const ceilings = taskForce.ceilings.map(([year, amount]) => ({ year, amount }));
		const years = budgetByYear(budgeted, ceilings, businessDate);
		expect(years.map(({ year, planned, over }) => [year, planned, over])).toEqual([
			[2020, 4_300, 0],
			[2021, 58_000, 8_000],
			[2022, 41_500, 0],
			[2023, 34_000, 0]
		]);
	});

	test('each answers a gap of 2020, and every link names a measure', () => {
		const answering = Object.values(answeredFindings).flat();
		const keys = taskForce.measures.map(({ key }) => key);
		expect([...new Set(answering)].sort()).toEqual([...keys].sort());
		expect(measureFindingRows()).toHaveLength(answering.length);
	});

	test('invented papers are marked as such', () => {
		const papers = taskForce.measures.flatMap(({ councilPaper }) => councilPaper ?? []);
		expect(papers.filter((paper) => !paper.includes('erfunden'))).toEqual([]);
	});
});

describe.each(all.map((force) => [force.slug, force] as const))('%s', (_, force) => {
	test.each(force.measures.map((measure) => [measure.key, measure] as const))(
		'%s refers to what is there, and its history could have been reported',
		(_key, measure) => {
			expect(force.structures.map(({ key }) => key)).toContain(measure.structure);
			expect(fieldByKey(instrument, measure.field)).toBeDefined();
			for (const key of measure.criteria) expect(criterionByKey(instrument, key)).toBeDefined();
			expect(measure.dueOn >= measure.startOn).toBe(true);
			const course = courseOf(measure);
			course.entries.forEach(({ on, kind, share }, index) => {
				const before = { ...course, entries: course.entries.slice(0, index) };
				const note = measure.entries?.[index]?.note ?? '';
				const report = { on, kind, share: String(share), note };
				expect(readReport(report, before, businessDate)).toMatchObject({ ok: true });
				expect(on >= measure.recordedOn && on <= '2022-06-15').toBe(true);
			});
		}
	);
});

test('keys name one measure each', () => {
	const keys = all.flatMap(({ measures }) => measures.map(({ key }) => key));
	expect(new Set(keys).size).toBe(keys.length);
});
