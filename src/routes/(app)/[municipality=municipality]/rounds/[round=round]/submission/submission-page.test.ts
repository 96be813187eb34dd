import { expect, test } from 'vitest';
import { sayDueOn } from '#lib/server/programme/hand-in-dates.test-support.ts';
import { answering, giveBack, inReview, move } from '#lib/server/review/review.test-support.ts';
import type { Towns } from '#tests/support/town.ts';
import { load } from './+page.server.ts';

type Event = Parameters<typeof load>[0];

function page(towns: Towns): unknown {
	const locals = { context: towns.as('coordinator') };
	const url = new URL('http://localhost/');
	const params = { municipality: 'ahausen', round: '1' };
	return load({ locals, params, url } as unknown as Event);
}

/** Ready to be handed in. */
function agreeing(): Towns {
	const towns = answering();
	move(towns, 'answering', 'consensus');
	return towns;
}

test('the hand-in says until when the round is owed', () => {
	const towns = agreeing();
	sayDueOn(towns, '2022-06-21');
	expect(page(towns)).toMatchObject({
		may: { submit: true },
		due: { on: '2022-06-21', overdue: false, daysLeft: 0 }
	});
});

test('it says nothing where nobody named a day', () => {
	expect(page(agreeing())).toMatchObject({ may: { submit: true }, due: null });
});

test('a day that is over is named again once the round was given back', () => {
	const towns = inReview();
	sayDueOn(towns, '2022-06-17');
	expect(page(towns)).toMatchObject({ due: null });
	giveBack(towns, 1);
	expect(page(towns)).toMatchObject({ may: { submit: true }, due: { daysLeft: -4 } });
});
