import { expect, test } from 'vitest';
import { roundWith, votes } from '../scoring/sample.test-support.ts';
import { inOrder } from './order.ts';

const { profile } = roundWith({
	f1: {
		single: { self: 2 },
		equal: { self: 2, consensus: 2 },
		near: { self: 2, consensus: 3 },
		divided: { self: 2, consensus: 2, votes: votes([10, 0, 2, 0, 10]) },
		far: { self: 4, consensus: 1 },
		contested: { self: 2, consensus: 'none' },
		none: {}
	}
});
const criteria = [...profile.criteria.values()];
const keys = (order: 'divergence' | 'key') => inOrder(criteria, order).map(({ key }) => key);

test('divergences stand first: contested, then the distance of the views, then the room', () => {
	expect(keys('divergence')).toEqual([
		'contested',
		'far',
		'near',
		'divided',
		'equal',
		'single',
		'none'
	]);
});

test('the order of the questionnaire is kept on request', () => {
	expect(keys('key')).toEqual(criteria.map(({ key }) => key));
});
