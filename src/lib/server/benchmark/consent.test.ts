import { describe, expect, test } from 'vitest';
import { authorize } from '../access/authorize.ts';
import { openTowns, type Towns } from '#tests/support/town.ts';
import { decideConsent } from './commands.ts';
import { consentHistory } from './consent.ts';

const here = { municipality: 'ahausen' };
const decide = (towns: Towns, given: boolean, seen: number) =>
	decideConsent(authorize(towns.as('office'), 'consent.decide', here), { given, note: '', seen });
const history = (towns: Towns) =>
	consentHistory(authorize(towns.as('coordinator'), 'settings.view', here)).map(
		({ position, given }) => ({ position, given })
	);

describe('consent to the comparison', () => {
	test('every decision is a row; the last one holds', () => {
		const towns = openTowns();
		expect(history(towns)).toEqual([]);
		expect(decide(towns, true, 0).kind).toBe('decided');
		expect(decide(towns, false, 1).kind).toBe('decided');
		expect(history(towns)).toEqual([
			{ position: 2, given: false },
			{ position: 1, given: true }
		]);
	});

	test('the same decision twice is one', () => {
		const towns = openTowns();
		decide(towns, true, 0);
		expect(decide(towns, true, 0).kind).toBe('decided');
		expect(history(towns)).toHaveLength(1);
	});

	test('a decision on what is no longer so is refused', () => {
		const towns = openTowns();
		decide(towns, true, 0);
		expect(decide(towns, false, 0).kind).toBe('moved');
		expect(history(towns)).toEqual([{ position: 1, given: true }]);
	});

	test('only the office decides', () => {
		const towns = openTowns();
		expect(() => authorize(towns.as('coordinator'), 'consent.decide', here)).toThrow();
	});

	test('no decision can be rewritten or removed', () => {
		const towns = openTowns();
		decide(towns, true, 0);
		const run = (sql: string) => () => towns.database.$client.prepare(sql).run();
		expect(run('UPDATE consents SET given = 0')).toThrow('append-only');
		expect(run('DELETE FROM consents')).toThrow('append-only');
	});
});
