import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { openTowns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { auditEvents, structures } from '../db/schema/index.ts';
import { editMeasure, recordMeasure, reportProgress } from './commands.ts';
import { bodyIn, content, findingIn, measureIn } from './measures.test-support.ts';
import { measureBy, measuresOf } from './queries.ts';

const here = { municipality: 'ahausen' };

function actionsOf({ database }: ReturnType<typeof openTowns>): string[] {
	return database
		.select()
		.from(auditEvents)
		.all()
		.map(({ action }) => action);
}

describe('recording a measure', () => {
	test('it gets the next number, and is read back as it was said', () => {
		const towns = openTowns();
		const finding = findingIn(towns, 'ahausen', 1);
		const { structureId, keep } = measureIn(towns);
		const said = content(structureId, {
			indicator: 'Besuche',
			target: '12,5',
			budgets: [{ year: '2022', amount: '1000', source: 'Land' }],
			eccar: ['3'],
			criterionKeys: ['orte'],
			findingIds: [finding]
		});
		expect(recordMeasure(keep, said)).toEqual({ kind: 'recorded', number: 2 });
		expect(measureBy(keep, 2)?.content).toEqual(said);
		expect(measuresOf(keep).map(({ number }) => number)).toEqual([1, 2]);
		expect(actionsOf(towns).slice(1)).toEqual([
			'structure.recorded',
			'measure.recorded',
			'measure.recorded'
		]);
	});

	test('of a foreign or unknown body, field, criterion or finding it is refused', () => {
		const towns = openTowns();
		const own = bodyIn(towns);
		const foreign = bodyIn(towns, 'behausen');
		const finding = findingIn(towns, 'behausen', 1);
		const keep = authorize(towns.as('member'), 'measures.keep', here);
		const problemOf = (...said: Parameters<typeof content>) => {
			const recorded = recordMeasure(keep, content(...said));
			return recorded.kind === 'refused' ? recorded.problem : recorded.kind;
		};
		expect(problemOf(foreign)).toBe('unknown-structure');
		expect(problemOf('nirgends')).toBe('unknown-structure');
		expect(problemOf(own, { fieldKey: 'f9' })).toBe('unknown-field');
		expect(problemOf(own, { criterionKeys: ['nirgends'] })).toBe('unknown-criterion');
		expect(problemOf(own, { findingIds: [finding] })).toBe('unknown-finding');
		expect(measuresOf(keep)).toEqual([]);
	});

	test('a body that has ended gets nothing new, and keeps what it has', () => {
		const towns = openTowns();
		const { number, structureId, keep } = measureIn(towns);
		towns.database
			.update(structures)
			.set({ endedAt: new Date('2022-06-01') })
			.where(eq(structures.id, structureId))
			.run();
		expect(recordMeasure(keep, content(structureId))).toMatchObject({ problem: 'ended-structure' });
		expect(editMeasure(keep, number, content(structureId, { cause: 'neu' }), 1)).toEqual({
			kind: 'edited'
		});
	});

	test('each town counts for itself', () => {
		const towns = openTowns();
		measureIn(towns);
		expect(measureIn(towns, {}, 'Rat', 'behausen').number).toBe(1);
	});
});

describe('changing a measure', () => {
	test('a stale edit is refused with what stands there', () => {
		const towns = openTowns();
		const { number, structureId, keep } = measureIn(towns);
		const first = content(structureId, { title: 'Zuerst' });
		expect(editMeasure(keep, number, first, 1)).toEqual({ kind: 'edited' });
		expect(editMeasure(keep, number, content(structureId, { title: 'Danach' }), 1)).toMatchObject({
			kind: 'conflict',
			theirs: { version: 2, content: { title: 'Zuerst' } }
		});
		expect(measureBy(keep, number)).toMatchObject({ version: 2, content: first });
	});

	test('the same change twice is one', () => {
		const towns = openTowns();
		const { number, structureId, keep } = measureIn(towns);
		const said = content(structureId, { title: 'Neu' });
		editMeasure(keep, number, said, 1);
		expect(editMeasure(keep, number, said, 1)).toEqual({ kind: 'edited' });
		expect(measureBy(keep, number)?.version).toBe(2);
		expect(actionsOf(towns).filter((action) => action === 'measure.edited')).toHaveLength(1);
	});

	test('what is taken out is gone', () => {
		const towns = openTowns();
		const budgets = [{ year: '2022', amount: '1', source: '' }];
		const { number, structureId, keep } = measureIn(towns, { criterionKeys: ['orte'], budgets });
		editMeasure(keep, number, content(structureId), 1);
		expect(measureBy(keep, number)?.content).toMatchObject({ criterionKeys: [], budgets: [] });
	});

	test('a measure of the other town is none', () => {
		const towns = openTowns();
		const { number } = measureIn(towns, {}, 'Rat', 'behausen');
		const keep = authorize(towns.as('coordinator'), 'measures.keep', here);
		expect(editMeasure(keep, number, content(bodyIn(towns)), 1)).toEqual({ kind: 'gone' });
		expect(measureBy(keep, number)).toBeUndefined();
	});
});

describe('reporting progress', () => {
	test('entries add up to where it stands', () => {
		const { number, keep } = measureIn(openTowns());
		const say = (on: string, share: string) =>
			reportProgress(keep, number, { on, kind: 'progress', share, note: '' });
		expect(say('2022-06-01', '60')).toEqual({ kind: 'reported' });
		expect(say('2022-03-01', '20')).toEqual({ kind: 'reported' });
		expect(measureBy(keep, number)?.standing).toMatchObject({ state: 'running', share: 60 });
		say('2022-06-21', '100');
		expect(measureBy(keep, number)?.standing.state).toBe('done');
	});

	test('what contradicts the history is refused and writes nothing', () => {
		const { number, keep } = measureIn(openTowns());
		const future = { on: '2022-06-22', kind: 'progress', share: '1', note: '' } as const;
		expect(reportProgress(keep, number, future)).toEqual({
			kind: 'refused',
			refusal: { code: 'future' }
		});
		expect(measureBy(keep, number)?.entries).toEqual([]);
		expect(reportProgress(keep, 99, future)).toEqual({ kind: 'gone' });
	});
});

test.each([
	['contributor', false, false],
	['office', true, false],
	['member', true, true],
	['coordinator', true, true]
] as const)('%s: sees %s, keeps %s', (role, sees, keeps) => {
	const towns = openTowns();
	const may = (ability: 'measures.view' | 'measures.keep') => {
		try {
			authorize(towns.as(role), ability, here);
			return true;
		} catch {
			return false;
		}
	};
	expect([may('measures.view'), may('measures.keep')]).toEqual([sees, keeps]);
});
