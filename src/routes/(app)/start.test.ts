import { expect, test } from 'vitest';
import { memberships } from '#lib/server/db/schema/index.ts';
import { measureIn } from '#lib/server/measures/measures.test-support.ts';
import { openTowns, testClock } from '#tests/support/town.ts';
import { load } from './+page.server.ts';

test('who coordinates one of several places sees there what is due, each by its name', async () => {
	const towns = openTowns();
	const overdue = { title: 'Räume öffnen', startOn: '2022-01-01', dueOn: '2022-06-01' };
	measureIn(towns, overdue);
	measureIn(towns, { ...overdue, title: 'Anderswo' }, 'Beirat', 'behausen');
	measureIn(towns, { title: 'Später', startOn: '2022-07-01' }, 'Netzwerk');
	const createdAt = testClock.now();
	towns.database
		.insert(memberships)
		.values({
			id: 'both',
			accountId: 'coordinator-ahausen',
			municipalityId: 'behausen',
			role: 'member',
			administration: false,
			unit: '',
			createdAt
		})
		.run();
	const event = { locals: { context: towns.as('coordinator') } };
	expect(await load(event as unknown as Parameters<typeof load>[0])).toMatchObject({
		municipalities: [
			{
				slug: 'ahausen',
				waiting: [
					{ sentence: 'Eine Maßnahme ist überfällig.', path: '/ahausen/measures/list?state=due' },
					{ sentence: 'Die nächste Runde kann geplant werden.', path: '/ahausen/rounds/plan' }
				],
				reminders: [{ number: 1, title: 'Räume öffnen', late: true }]
			},
			{
				slug: 'behausen',
				waiting: [{ sentence: 'Eine Maßnahme ist überfällig.' }],
				reminders: []
			}
		],
		review: null
	});
});
