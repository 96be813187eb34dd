import { describe, expect, test } from 'vitest';
import { openTowns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { auditEvents } from '../db/schema/index.ts';
import { reportProgress } from '../measures/commands.ts';
import { board, bodyIn, measureIn } from '../measures/measures.test-support.ts';
import { measureBy } from '../measures/queries.ts';
import { editStructure, endStructure, recordStructure } from './commands.ts';
import { carryingStructures, structureBy, structuresOf } from './queries.ts';

const here = { municipality: 'ahausen' };

function keeping(towns = openTowns()) {
	return { towns, keep: authorize(towns.as('member'), 'structures.keep', here) };
}

describe('keeping bodies', () => {
	test('one name is one body while it exists', () => {
		const { towns, keep } = keeping();
		const id = bodyIn(towns);
		expect(recordStructure(keep, board)).toEqual({ kind: 'name-taken' });
		endStructure(keep, id, null);
		expect(recordStructure(keep, board)).toMatchObject({ kind: 'recorded' });
		expect(structuresOf(keep).map(({ endedAt }) => endedAt === null)).toEqual([true, false]);
	});

	test('of those that have ended, one name is one body too', () => {
		const { towns, keep } = keeping();
		endStructure(keep, bodyIn(towns), null);
		const again = bodyIn(towns);
		expect(endStructure(keep, again, null)).toEqual({ kind: 'name-taken' });
		editStructure(keep, again, { ...board, name: 'Beirat (2014–2019)' }, 1);
		expect(endStructure(keep, again, null)).toEqual({ kind: 'ended' });
		expect(editStructure(keep, again, board, 3)).toEqual({ kind: 'name-taken' });
	});

	test('a stale edit is refused with what stands there; the same twice is one', () => {
		const { towns, keep } = keeping();
		const id = bodyIn(towns);
		const first = { ...board, purpose: 'zuerst' };
		expect(editStructure(keep, id, first, 1)).toEqual({ kind: 'edited' });
		expect(editStructure(keep, id, first, 1)).toEqual({ kind: 'edited' });
		expect(editStructure(keep, id, { ...board, purpose: 'danach' }, 1)).toMatchObject({
			kind: 'conflict',
			theirs: { version: 2, content: first }
		});
	});

	test('a name that another body has is refused', () => {
		const { towns, keep } = keeping();
		bodyIn(towns);
		const id = bodyIn(towns, 'ahausen', 'Netzwerk');
		expect(editStructure(keep, id, board, 1)).toEqual({ kind: 'name-taken' });
	});

	test('a body of the other town is none', () => {
		const { towns, keep } = keeping();
		const foreign = bodyIn(towns, 'behausen');
		expect(editStructure(keep, foreign, board, 1)).toEqual({ kind: 'gone' });
		expect(endStructure(keep, foreign, null)).toEqual({ kind: 'gone' });
		expect(structureBy(keep, foreign)).toBeUndefined();
	});
});

describe('ending a body', () => {
	test('it says which open measures it carries', () => {
		const towns = openTowns();
		const { number, structureId } = measureIn(towns);
		const { keep } = keeping(towns);
		expect(endStructure(keep, structureId, null)).toEqual({
			kind: 'carries',
			measures: [{ number, title: 'Stadtteilbüro' }]
		});
		expect(structureBy(keep, structureId)?.endedAt).toBeNull();
	});

	test('another body takes the open measures over, each with its trace', () => {
		const towns = openTowns();
		const { number, structureId, keep: measuring } = measureIn(towns);
		const successor = bodyIn(towns, 'ahausen', 'Netzwerk');
		const { keep } = keeping(towns);
		expect(endStructure(keep, structureId, successor)).toEqual({ kind: 'ended' });
		expect(measureBy(measuring, number)).toMatchObject({
			version: 2,
			structure: { id: successor, name: 'Netzwerk' }
		});
		const actions = towns.database
			.select()
			.from(auditEvents)
			.all()
			.map(({ action }) => action);
		expect(actions.slice(-2).sort()).toEqual(['measure.edited', 'structure.ended']);
	});

	test('nobody from elsewhere, nobody who has ended, and not the same body takes over', () => {
		const towns = openTowns();
		const { structureId } = measureIn(towns);
		const foreign = bodyIn(towns, 'behausen');
		const ended = bodyIn(towns, 'ahausen', 'Netzwerk');
		const { keep } = keeping(towns);
		endStructure(keep, ended, null);
		for (const successor of [foreign, ended, structureId, 'nirgends']) {
			expect(endStructure(keep, structureId, successor)).toEqual({ kind: 'unknown-successor' });
		}
	});

	test('what is done stays with it', () => {
		const towns = openTowns();
		const { number, structureId, keep: measuring } = measureIn(towns);
		reportProgress(measuring, number, {
			on: '2022-06-21',
			kind: 'progress',
			share: '100',
			note: ''
		});
		const { keep } = keeping(towns);
		expect(endStructure(keep, structureId, null)).toEqual({ kind: 'ended' });
		expect(endStructure(keep, structureId, null)).toEqual({ kind: 'gone' });
		expect(measureBy(measuring, number)?.structure).toMatchObject({ id: structureId, ended: true });
	});
});

test('a body shows what it carries', () => {
	const towns = openTowns();
	measureIn(towns, { dueOn: '2022-06-01' });
	bodyIn(towns, 'ahausen', 'Netzwerk');
	const view = authorize(towns.as('office'), 'structures.view', here);
	expect(carryingStructures(view)).toMatchObject([
		{ content: { name: 'Beirat' }, open: 1, overdue: 1 },
		{ content: { name: 'Netzwerk' }, open: 0, overdue: 0 }
	]);
});
