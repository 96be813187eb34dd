import { expect, test } from 'vitest';
import { openTowns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { auditEvents } from '../db/schema/index.ts';
import { setCeiling } from './commands.ts';
import { ceilingsOf } from './queries.ts';

function opened() {
	const towns = openTowns();
	const access = authorize(towns.as('office'), 'budget.set', { municipality: 'ahausen' });
	return { towns, access };
}

test('a ceiling is set, changed and taken away, each with its trace', () => {
	const { towns, access } = opened();
	setCeiling(access, { year: 2022, amount: 50_000, seen: null });
	setCeiling(access, { year: 2021, amount: 40_000, seen: null });
	setCeiling(access, { year: 2022, amount: 60_000, seen: 50_000 });
	expect(ceilingsOf(access)).toEqual([
		{ year: 2021, amount: 40_000 },
		{ year: 2022, amount: 60_000 }
	]);
	setCeiling(access, { year: 2021, amount: null, seen: 40_000 });
	expect(ceilingsOf(access)).toEqual([{ year: 2022, amount: 60_000 }]);
	const events = towns.database.select().from(auditEvents).all();
	expect(events.filter(({ action }) => action === 'budget.set')).toHaveLength(4);
});

test('what somebody else set meanwhile is not overwritten unseen', () => {
	const { access } = opened();
	setCeiling(access, { year: 2022, amount: 50_000, seen: null });
	expect(setCeiling(access, { year: 2022, amount: 70_000, seen: null })).toEqual({
		kind: 'conflict',
		theirs: 50_000
	});
	expect(setCeiling(access, { year: 2022, amount: 50_000, seen: null })).toEqual({ kind: 'set' });
});

test('each town has its own', () => {
	const { towns, access } = opened();
	setCeiling(access, { year: 2022, amount: 50_000, seen: null });
	const other = authorize(towns.as('office', 'behausen'), 'budget.set', {
		municipality: 'behausen'
	});
	expect(ceilingsOf(other)).toEqual([]);
	setCeiling(other, { year: 2022, amount: 1, seen: null });
	expect(ceilingsOf(access)).toEqual([{ year: 2022, amount: 50_000 }]);
});
