import { expect, test } from 'vitest';
import { progressOf } from './progress.ts';
import { roundWith } from './sample.test-support.ts';

test('progress counts any of the three kinds of answer, and missing reasons apart', () => {
	const { instrument, views } = roundWith({
		f1: { aa: { self: 0 }, bb: { self: 'cannot-judge' }, cc: { self: 'not-applicable' }, dd: {} },
		f2: { ee: {} }
	});
	const replies = new Map(views.replies).set('ee.1', { kind: 'not-applicable', reason: '' });
	const progress = progressOf(instrument, replies);
	expect([...progress.fields]).toEqual([
		['f1', { answered: 3, reasonsMissing: 0, total: 4 }],
		['f2', { answered: 0, reasonsMissing: 1, total: 1 }]
	]);
	expect(progress.overall).toEqual({ answered: 3, reasonsMissing: 1, total: 5 });
});
