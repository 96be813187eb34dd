import { describe, expect, test } from 'vitest';
import { openTowns, testClock, type Towns } from '#tests/support/town.ts';
import { authorize, authorizeStaff } from '../access/authorize.ts';
import { staffAssignments } from '../db/schema/index.ts';
import { moveRound, planRound } from '../rounds/commands.ts';
import { programmeRounds } from './programme-rounds.ts';

function asStaff(towns: Towns) {
	const accountId = 'office-behausen';
	const createdAt = testClock.now();
	towns.database
		.insert(staffAssignments)
		.values({ id: 's', accountId, programmeId: 'p', createdAt })
		.run();
	return authorizeStaff(towns.as('office', 'behausen'), 'review.view');
}

function plan(towns: Towns, title: string) {
	const access = authorize(towns.as('coordinator'), 'rounds.plan', { municipality: 'ahausen' });
	const { instrumentId } = towns;
	planRound(access, { title, instrumentId, workshopOn: null, workshopPlace: '' });
}

describe('what project staff see of their programme', () => {
	test('is every municipality with the unfinished round, else the last one', () => {
		const towns = openTowns();
		const staff = asStaff(towns);
		expect(programmeRounds(staff)).toMatchObject([
			{ name: 'ahausen', round: null },
			{ name: 'behausen', round: null }
		]);
		plan(towns, 'Erste');
		const round = { municipality: 'ahausen', round: 1 };
		const moving = authorize(towns.as('coordinator'), 'rounds.move', round);
		moveRound(moving, { from: 'planned', to: 'withdrawn', note: 'Hochwasser' });
		expect(programmeRounds(staff)[0]?.round).toMatchObject({ title: 'Erste', state: 'withdrawn' });
		plan(towns, 'Zweite');
		expect(programmeRounds(staff)[0]?.round).toMatchObject({ title: 'Zweite', state: 'planned' });
	});

	test('is nothing without an assignment', () => {
		const towns = openTowns();
		expect(() => authorizeStaff(towns.as('coordinator'), 'review.view')).toThrow(
			expect.objectContaining({ status: 403 })
		);
	});
});
