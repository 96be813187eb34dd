import { expect, test } from 'vitest';
import { waitingFindings, type FindingFacts } from './findings.ts';

const finding: FindingFacts = {
	number: 12,
	state: 'recorded',
	visibility: 'task-force',
	changed: false,
	writers: ['writer'],
	summary: '',
	summaryChanged: false,
	summaryWriters: []
};
const summed = { visibility: 'municipality', summary: 'Text', summaryChanged: true } as const;

test.each<[string, Partial<FindingFacts>, string, string]>([
	['recorded', {}, 'reader', 'check 12:recorded'],
	['recorded by oneself', {}, 'writer', 'check 12:recorded'],
	['checked', { state: 'checked' }, 'reader', ''],
	['confirmed', { state: 'confirmed' }, 'reader', 'release 12:confirmed'],
	['confirmed, own text', { state: 'confirmed' }, 'writer', ''],
	['confirmed and released', { state: 'confirmed', visibility: 'municipality' }, 'reader', ''],
	['kept inside for good', { state: 'addressed' }, 'reader', ''],
	[
		'changed after the release',
		{ state: 'addressed', visibility: 'municipality', changed: true },
		'reader',
		'release 12:addressed'
	],
	['with a summary', { state: 'confirmed', ...summed }, 'reader', 'approve 12:confirmed'],
	[
		'whose summary one wrote',
		{ state: 'confirmed', ...summed, summaryWriters: ['writer'] },
		'writer',
		''
	],
	[
		'approved',
		{ state: 'confirmed', ...summed, visibility: 'summary', summaryChanged: false },
		'reader',
		''
	],
	[
		'changed after the approval',
		{ state: 'confirmed', ...summed, visibility: 'summary' },
		'reader',
		'approve 12:confirmed'
	],
	[
		'with a summary, not released',
		{ ...summed, visibility: 'task-force' },
		'reader',
		'check 12:recorded'
	],
	['dismissed', { state: 'dismissed', ...summed }, 'reader', '']
])('a finding that is %s', (_, change, by, expected) => {
	const waiting = waitingFindings([{ ...finding, ...change }], by, {
		check: true,
		release: true,
		approve: true
	});
	const acts = ['check', 'release', 'approve'] as const;
	const said = acts.flatMap((act) => waiting[act].map((mark) => `${act} ${mark}`));
	expect(said.join(', ')).toBe(expected);
});

test('nothing waits for who may do nothing', () => {
	const none = { check: false, release: false, approve: false };
	const all = [finding, { ...finding, state: 'confirmed' as const, ...summed }];
	expect(waitingFindings(all, 'reader', none)).toEqual({ check: [], release: [], approve: [] });
});
