import { expect, test } from 'vitest';
import { openTowns, testClock, type Towns } from '#tests/support/town.ts';
import { authorize, authorizeStaff } from '../access/authorize.ts';
import type { Context } from '../access/context.ts';
import { auditEvents, programmes, staffAssignments } from '../db/schema/index.ts';
import { sayDueOn } from '../programme/hand-in-dates.test-support.ts';
import { moveRound, planRound } from '../rounds/commands.ts';
import { reminderOf } from './reminders.ts';
import { remind } from './reminding.ts';

const here = { municipality: 'ahausen' };
const round = { ...here, round: 1 };

/** Both towns, of which one has planned a round, and somebody who is staff of their programme. */
function planned(): Towns {
	const towns = openTowns();
	const { instrumentId } = towns;
	const planning = authorize(towns.as('coordinator'), 'rounds.plan', here);
	planRound(planning, { title: 'Erste', instrumentId, workshopOn: null, workshopPlace: '' });
	const createdAt = testClock.now();
	const staff = { id: 's', accountId: 'office-behausen', programmeId: 'p', createdAt };
	towns.database.insert(staffAssignments).values(staff).run();
	return towns;
}

function staff(towns: Towns, days = 0) {
	const context: Context = towns.as('office', 'behausen');
	const now = () => new Date(testClock.now().getTime() + days * 86_400_000);
	return authorizeStaff({ ...context, clock: { ...context.clock, now } }, 'review.remind');
}

const read = (towns: Towns) => reminderOf(authorize(towns.as('member'), 'rounds.view', round));

test('a municipality is reminded of its round until it takes a step', () => {
	const towns = planned();
	expect(read(towns)).toBeNull();
	expect(remind(staff(towns), ['ahausen'], 'Bitte beginnen.')).toEqual({
		sent: ['ahausen'],
		skipped: []
	});
	expect(read(towns)).toMatchObject({ text: 'Bitte beginnen.', at: testClock.now() });
	const moving = authorize(towns.as('coordinator'), 'rounds.move', round);
	moveRound(moving, { from: 'planned', to: 'answering', note: '' });
	expect(read(towns)).toBeNull();
	expect(remind(staff(towns, 1), ['ahausen'], '').sent).toEqual(['ahausen']);
	expect(read(towns)).toMatchObject({ text: '' });
});

test('the reminder names the date of its round as it stands', () => {
	const towns = planned();
	remind(staff(towns), ['ahausen'], '');
	expect(read(towns)).toMatchObject({ dueOn: null });
	sayDueOn(towns, '2022-07-01');
	sayDueOn(towns, '2022-07-15', { position: 2 });
	expect(read(towns)).toMatchObject({ dueOn: '2022-07-15' });
});

test('of the same not again within three days; who has no round owes nothing', () => {
	const towns = planned();
	const both = ['ahausen', 'behausen'];
	remind(staff(towns), ['ahausen'], 'eins');
	expect(remind(staff(towns, 2), both, 'zwei')).toEqual({
		sent: [],
		skipped: [
			{ name: 'ahausen', reason: 'reminded-lately' },
			{ name: 'behausen', reason: 'owes-nothing' }
		]
	});
	expect(read(towns)).toMatchObject({ text: 'eins' });
	expect(remind(staff(towns, 3), both, 'drei').sent).toEqual(['ahausen']);
	expect(read(towns)).toMatchObject({ text: 'drei' });
});

test('a municipality of another programme is out of reach, and each reminder leaves a trace', () => {
	const towns = planned();
	const { database } = towns;
	const before = database.select().from(auditEvents).all().length;
	database
		.insert(programmes)
		.values({ id: 'q', slug: 'q', title: 'Anderes', createdAt: testClock.now() })
		.run();
	database.update(staffAssignments).set({ programmeId: 'q' }).run();
	expect(remind(staff(towns), ['ahausen'], '')).toEqual({ sent: [], skipped: [] });
	expect(read(towns)).toBeNull();
	database.update(staffAssignments).set({ programmeId: 'p' }).run();
	remind(staff(towns), ['ahausen'], '');
	const traces = database.select().from(auditEvents).all().slice(before);
	expect(
		traces.map(({ action, subject, municipalityId }) => [action, subject, municipalityId])
	).toEqual([['municipality.reminded', 'municipality:ahausen/round:1', 'ahausen']]);
});
