import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { from, publish } from '../disclosure/ballots.test-support.ts';
import type { ItemState } from './items.ts';
import { byDisagreement, itemAtHand, nextWaiting } from './order.ts';

function revealed(id: string, ...counts: number[]) {
	return { id, state: 'revealed' as const, tally: publish(...from('politik', counts)) };
}

const waiting = (id: string) => ({ id, state: 'waiting' as const, tally: null });
const ids = (items: { id: string }[]) => items.map(({ id }) => id);

describe('by disagreement', () => {
	test('come the divided first, then the mixed, the united, the near-unanimous, the rest', () => {
		const items = [
			waiting('waiting'),
			revealed('nothing', 2, 0, 0, 0, 1),
			revealed('near-unanimous', 0, 0, 20, 1, 0),
			revealed('united', 0, 0, 16, 4, 0),
			revealed('few and divided', 3, 0, 0, 0, 3),
			revealed('mixed', 0, 8, 4, 8, 2),
			revealed('divided', 10, 0, 0, 0, 10)
		];
		expect(ids(byDisagreement(items))).toEqual([
			'divided',
			'few and divided',
			'mixed',
			'united',
			'near-unanimous',
			'waiting',
			'nothing'
		]);
	});

	test('the agreement numbers rise, and nothing is lost', () => {
		const counts = fc.array(fc.nat(12), { minLength: 5, maxLength: 5 });
		fc.assert(
			fc.property(fc.array(counts), (rooms) => {
				const items = rooms.map((room, index) => revealed(String(index), ...room));
				const sorted = byDisagreement(items);
				const numbers = sorted.flatMap(({ tally: { room } }) =>
					room.kind === 'distribution' ? [room.agreement] : []
				);
				expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
				expect(ids(sorted).toSorted()).toEqual(ids(items).toSorted());
			})
		);
	});
});

describe('the next item', () => {
	const agenda = (states: ItemState[]) => states.map((state, index) => ({ id: `${index}`, state }));

	test.each<[ItemState[], string | null, string | undefined]>([
		[['revealed', 'waiting', 'waiting'], '1', '2'],
		[['waiting', 'revealed', 'revealed'], '1', '0'],
		[['revealed', 'waiting'], null, '1'],
		[['revealed', 'waiting'], '1', undefined],
		[['revealed', 'closed', 'open'], '0', undefined],
		[[], null, undefined]
	])('of %j after %j is %j', (states, after, expected) => {
		expect(nextWaiting(agenda(states), after)?.id).toBe(expected);
	});

	test.each<[ItemState[], string | undefined]>([
		[['revealed', 'waiting', 'open'], '2'],
		[['closed', 'waiting', 'open'], '2'],
		[['revealed', 'closed', 'waiting'], '1'],
		[['revealed', 'waiting', 'waiting'], '1'],
		[['revealed', 'revealed'], '1'],
		[[], undefined]
	])('of %j at hand is %j', (states, expected) => {
		expect(itemAtHand(agenda(states))?.id).toBe(expected);
	});
});
