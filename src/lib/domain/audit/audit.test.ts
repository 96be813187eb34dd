import { describe, expect, test } from 'vitest';
import { areaOf, auditActions, auditAreas, partsOf, runsOf, trailActions } from './index.ts';

describe('what a municipality reads of', () => {
	test('each act stands in one area, and each area has some', () => {
		const inAreas = auditAreas.flatMap((area) => trailActions(area));
		expect(inAreas.toSorted()).toEqual(trailActions(null).toSorted());
		expect(new Set(inAreas).size).toBe(inAreas.length);
		for (const area of auditAreas) expect(trailActions(area).length).toBeGreaterThan(0);
	});

	test('what project staff do before they tell the municipality is not among it', () => {
		const internal = [
			'cohort.set',
			'review.entered',
			'external.saved',
			'evaluation.saved',
			'acceptance.proposed'
		];
		expect(auditActions.filter((action) => internal.includes(action))).toHaveLength(5);
		for (const action of trailActions(null)) expect(internal).not.toContain(action);
	});

	test.each(['account.', 'session.', 'notices.', 'block.', 'instrument.', 'staff.'])(
		'nor is %s…',
		(start) => {
			const acts = auditActions.filter((action) => action.startsWith(start));
			expect(acts.map(areaOf)).toEqual(acts.map(() => null));
			expect(acts.length).toBeGreaterThan(0);
		}
	);
});

test.each([
	[
		'finding:3/to:checked',
		[
			{ kind: 'finding', id: '3' },
			{ kind: 'to', id: 'checked' }
		]
	],
	[
		'round:2/question:orte.1',
		[
			{ kind: 'round', id: '2' },
			{ kind: 'question', id: 'orte.1' }
		]
	],
	['findings', [{ kind: 'findings', id: '' }]],
	['key:a:b', [{ kind: 'key', id: 'a:b' }]]
])('the parts of %s', (subject, parts) => {
	expect(partsOf(subject)).toEqual(parts);
});

describe('what repeats itself stands there once', () => {
	const dayOf = (at: Date) => at.toISOString().slice(0, 10);
	const entry = (
		time: string,
		change: Partial<Record<'action' | 'subject' | 'by', string>> = {}
	) => ({
		...{ action: 'answer.saved', subject: 'round:1/question:orte.1', by: 'A' },
		...change,
		at: new Date(`2022-06-${time}:00Z`)
	});

	test.each([
		['nothing', [], []],
		['three in a row', [entry('21T10:03'), entry('21T10:02'), entry('21T10:01')], [3]],
		[
			'another person between',
			[entry('21T10:03'), entry('21T10:02', { by: 'B' }), entry('21T10:01')],
			[1, 1, 1]
		],
		['another question', [entry('21T10:03'), entry('21T10:02', { subject: 'x' })], [1, 1]],
		['another act', [entry('21T10:03'), entry('21T10:02', { action: 'x' })], [1, 1]],
		['over midnight', [entry('22T00:01'), entry('21T23:59'), entry('21T23:58')], [1, 2]]
	])('%s', (_name, entries, counts) => {
		const runs = runsOf(entries, dayOf);
		expect(runs.map(({ count }) => count)).toEqual(counts);
		expect(runs.at(-1)?.firstAt).toEqual(entries.at(-1)?.at);
		expect(runs[0]?.last).toBe(entries[0]);
	});
});
