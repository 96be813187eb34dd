import { describe, expect, test } from 'vitest';
import { itemActs, itemStateAfter, mayAct, nextActs, type ItemState } from './items.ts';

describe('an item', () => {
	test.each([
		[null, 'waiting'],
		['opened', 'open'],
		['closed', 'closed'],
		['revealed', 'revealed'],
		['reopened', 'open']
	] as const)('after %j is %s', (last, state) => {
		expect(itemStateAfter(last)).toBe(state);
	});

	test.each<[ItemState, string[]]>([
		['waiting', ['opened']],
		['open', ['closed']],
		['closed', ['revealed', 'reopened']],
		['revealed', ['reopened']]
	])('that is %s allows %j and nothing else', (state, allowed) => {
		expect(itemActs.filter((act) => mayAct(state, act)).toSorted()).toEqual(allowed.toSorted());
		expect([...nextActs(state)]).toEqual(allowed);
	});
});
