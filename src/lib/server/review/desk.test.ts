import { describe, expect, test } from 'vitest';
import { openTowns, testClock, type Towns } from '#tests/support/town.ts';
import { authorize, authorizeStaff } from '../access/authorize.ts';
import { staffAssignments } from '../db/schema/index.ts';
import { sayDueOn } from '../programme/hand-in-dates.test-support.ts';
import { moveRound, planRound } from '../rounds/commands.ts';
import { answering, move, staffOf, subject, submitted } from './review.test-support.ts';
import { reviewDesk } from './desk.ts';

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
		expect(reviewDesk(staff)).toMatchObject([
			{ name: 'ahausen', round: null },
			{ name: 'behausen', round: null }
		]);
		plan(towns, 'Erste');
		const round = { municipality: 'ahausen', round: 1 };
		const moving = authorize(towns.as('coordinator'), 'rounds.move', round);
		moveRound(moving, { from: 'planned', to: 'withdrawn', note: 'Hochwasser' });
		expect(reviewDesk(staff)[0]?.round).toMatchObject({ title: 'Erste', state: 'withdrawn' });
		plan(towns, 'Zweite');
		expect(reviewDesk(staff)[0]?.round).toMatchObject({ title: 'Zweite', state: 'planned' });
	});

	test('is until when each round is expected, its own date alone, and whether that day is over', () => {
		const towns = openTowns();
		const staff = asStaff(towns);
		plan(towns, 'Erste');
		sayDueOn(towns, '2030-01-01');
		sayDueOn(towns, '2022-06-11', { position: 2 });
		sayDueOn(towns, '2040-01-01', { roundNumber: 2 });
		sayDueOn(towns, '2022-07-21', { municipalityId: 'behausen' });
		expect(reviewDesk(staff).map(({ due }) => due)).toEqual([
			{ on: '2022-06-11', offered: false, overdue: true, daysLeft: -10 },
			{ on: '2022-07-21', offered: true, overdue: false, daysLeft: 30 }
		]);
	});

	test('is what is urgent first, by how long', () => {
		const towns = submitted();
		const staff = authorizeStaff(staffOf(towns, 1), 'review.view');
		const order = () => reviewDesk(staff).map(({ name, waitingDays }) => [name, waitingDays]);
		expect(order()).toEqual([
			['ahausen', 0],
			['behausen', null]
		]);
		sayDueOn(towns, '2022-06-20', { municipalityId: 'behausen' });
		expect(order().map(([name]) => name)).toEqual(['behausen', 'ahausen']);
	});

	test('counts for how many days of the business a round waits', () => {
		const towns = answering();
		move(towns, 'answering', 'consensus');
		// In Germany the 22nd has begun.
		const clock = { ...testClock, now: () => new Date('2022-06-21T22:30:00Z') };
		const access = authorize({ ...towns.as('coordinator'), clock }, 'rounds.move', subject);
		moveRound(access, { from: 'consensus', to: 'submitted', note: '' });
		const later = { ...testClock, today: () => '2022-07-04' };
		const staff = authorizeStaff({ ...staffOf(towns, 1), clock: later }, 'review.view');
		expect(reviewDesk(staff)[0]).toMatchObject({ waiting: 'staff', waitingDays: 12 });
	});

	test('is nothing without an assignment', () => {
		const towns = openTowns();
		expect(() => authorizeStaff(towns.as('coordinator'), 'review.view')).toThrow(
			expect.objectContaining({ status: 403 })
		);
	});
});
