import { describe, expect, test } from 'vitest';
import { criterionChange, shownChange } from './change.ts';
import { roundWith, votes, type Sample } from './sample.test-support.ts';

const median = (level: number) => votes([0, 0, 0, 0, 0].with(level, 6));

describe('a change as people see it', () => {
	test.each([
		[0, 0, 'unchanged'],
		[2.999, 3, 'unchanged'],
		[3, 3, 'risen'],
		[3 - 1e-12, 3, 'risen'],
		[-2.999, -3, 'unchanged'],
		[-3, -3, 'fallen'],
		[12.5, 13, 'risen'],
		[-12.5, -13, 'fallen'],
		[-0.2, 0, 'unchanged']
	])('%d is shown as %d, %s', (delta, value, direction) => {
		expect(shownChange(delta)).toEqual({ value, direction });
	});
});

describe('the change of a criterion', () => {
	const criterionWith = (sample: Sample) =>
		roundWith({ f1: { aa: sample } }).profile.criteria.get('aa');
	const criterionFrom = (before: Sample, after: Sample) =>
		criterionChange(criterionWith(before), criterionWith(after));

	test.each<[string, Sample, Sample, unknown]>([
		[
			'consensus with consensus',
			{ self: 4, consensus: 1 },
			{ self: 0, consensus: 2 },
			{ kind: 'like', basis: 'consensus', delta: 25 }
		],
		[
			'workshop with workshop',
			{ votes: median(3) },
			{ votes: median(1) },
			{ kind: 'like', basis: 'workshop', delta: -50 }
		],
		[
			'self-view with self-view',
			{ self: 1 },
			{ self: 1 },
			{ kind: 'like', basis: 'self', delta: 0 }
		],
		[
			'the self-views, where the origin differs',
			{ self: 1, consensus: 0 },
			{ self: 2 },
			{ kind: 'like', basis: 'self', before: 25, after: 50 }
		],
		[
			'different origin',
			{ consensus: 1 },
			{ self: 3 },
			{ kind: 'different-origin', before: 25, after: 75 }
		],
		['nothing before', {}, { self: 3 }, { kind: 'none' }]
	])('%s', (_, before, after, expected) => {
		expect(criterionFrom(before, after)).toMatchObject(expected as object);
	});
});
