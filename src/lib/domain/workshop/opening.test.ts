import { expect, test } from 'vitest';
import { itemStateAfter, type ItemAct } from './items.ts';
import { openingOf } from './opening.ts';

test.each<[ItemAct[], number]>([
	[[], 0],
	[['opened'], 1],
	[['opened', 'closed'], 1],
	[['opened', 'closed', 'revealed'], 1],
	[['opened', 'closed', 'reopened'], 3],
	[['opened', 'closed', 'revealed', 'reopened'], 4],
	[['opened', 'closed', 'revealed', 'reopened', 'closed', 'revealed'], 4]
])('after %j the ballots belong to act %d', (acts, opening) => {
	const state = itemStateAfter(acts.at(-1) ?? null);
	expect(openingOf({ state, run: acts.length })).toBe(opening);
});
