import { describe, expect, test } from 'vitest';
import { criterionWith, instrumentWith } from '../scoring/sample.test-support.ts';
import { uncomparedBetween } from './uncompared.ts';

const before = instrumentWith({ f1: [criterionWith('aa', [1]), criterionWith('bb', [1])] }, '1.0');
const after = instrumentWith(
	{ f1: [criterionWith('aa', [1])], f2: [criterionWith('cc', [1])] },
	'1.1'
);
const keys = ({ earlier, later }: ReturnType<typeof uncomparedBetween>) =>
	[earlier, later].map((criteria) => criteria.map(({ key }) => key));

describe('what a comparison of two versions leaves out', () => {
	test('is what only one of them has', () => {
		expect(keys(uncomparedBetween(before, after))).toEqual([['bb'], ['cc']]);
		expect(keys(uncomparedBetween(after, before))).toEqual([['cc'], ['bb']]);
	});

	test('is nothing between a version and itself', () => {
		expect(keys(uncomparedBetween(before, before))).toEqual([[], []]);
	});

	test('is not what was only given another key', () => {
		const formerly = [{ key: before.key, version: '1.0', keys: { bb: 'cc' } }];
		const renamed = { ...after, formerly };
		expect(keys(uncomparedBetween(before, renamed))).toEqual([[], []]);
		expect(keys(uncomparedBetween(renamed, before))).toEqual([[], []]);
	});
});
