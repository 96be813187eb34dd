import { describe, expect, test } from 'vitest';
import type { MembershipRole } from '#lib/domain/access/index.ts';
import { sayDueOn } from '#lib/server/programme/hand-in-dates.test-support.ts';
import { answering, submitted } from '#lib/server/review/review.test-support.ts';
import type { Towns } from '#tests/support/town.ts';
import { load } from './+page.server.ts';

type Event = Parameters<typeof load>[0];

function page(towns: Towns, role: MembershipRole): unknown {
	const locals = { context: towns.as(role) };
	const url = new URL('http://localhost/ahausen');
	const params = { municipality: 'ahausen' };
	return load({ locals, params, url, isDataRequest: false } as unknown as Event);
}

describe('the overview says until when the running round is to be handed in', () => {
	test.each(['coordinator', 'member', 'office'] as const)('to %s, in words', (role) => {
		const towns = answering();
		sayDueOn(towns, '2022-07-15');
		const due = 'Einzureichen bis 15. Juli 2022.';
		expect(page(towns, role)).toMatchObject({ running: { title: 'Erste', due } });
	});

	test('and for how long that day is over', () => {
		const towns = answering();
		sayDueOn(towns, '2022-06-17');
		const due = 'Die Runde war bis 17. Juni 2022 einzureichen; das ist 4 Tage her.';
		expect(page(towns, 'coordinator')).toMatchObject({ running: { due } });
	});

	test('and nothing where nobody said, or once it is handed in', () => {
		expect(page(answering(), 'coordinator')).toMatchObject({ running: { due: null } });
		const towns = submitted();
		sayDueOn(towns, '2022-06-17');
		expect(page(towns, 'coordinator')).toMatchObject({ running: { due: null } });
	});

	test('and nothing of the round to who only contributes', () => {
		const towns = answering();
		sayDueOn(towns, '2022-07-15');
		expect(page(towns, 'contributor')).toEqual({ view: 'tasks', work: null });
	});
});
