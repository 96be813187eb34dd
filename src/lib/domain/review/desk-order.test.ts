import { expect, test } from 'vitest';
import { inDeskOrder, type DeskPlace } from './desk-order.ts';
import type { WaitingOn } from './waiting.ts';

type Place = DeskPlace & { name: string };

function place(name: string, waiting: WaitingOn, waitingDays: number | null): Place {
	return { name, waiting, waitingDays, due: null };
}

/** Its round is owed, in so many days. */
function owing(name: string, daysLeft: number, waitingDays: number | null = 90): Place {
	const due = { on: '2022-06-21', offered: waitingDays === null, overdue: daysLeft < 0, daysLeft };
	return { name, waiting: 'municipality', waitingDays, due };
}

test.each<[string, Place[], string]>([
	['nothing', [], ''],
	['overdue, the longest first', [owing('a', -1), owing('b', -30), owing('c', -4)], 'b c a'],
	['an offer that is overdue, like a round', [owing('a', -1), owing('b', -2, null)], 'b a'],
	['due today is not overdue', [owing('a', 0), owing('b', -1)], 'b a'],
	[
		'with project staff, the longest first',
		[place('a', 'staff', 0), place('b', 'staff', 12), place('c', 'staff', 3)],
		'b c a'
	],
	[
		'the rest as they came, however long they wait',
		[place('a', 'nobody', null), place('b', 'municipality', 3), owing('c', 2), owing('d', 1)],
		'a b c d'
	],
	[
		'what is equal as it came',
		[place('a', 'staff', 5), owing('b', -5), place('c', 'staff', 5), owing('d', -5)],
		'b d a c'
	],
	[
		'overdue before staff before the rest',
		[place('a', 'municipality', 99), place('b', 'staff', 50), owing('c', -1), owing('d', 9)],
		'c b a d'
	]
])('%s', (_, places, names) => {
	expect(
		inDeskOrder(places)
			.map(({ name }) => name)
			.join(' ')
	).toBe(names);
});
