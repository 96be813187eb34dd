import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	releaseActs,
	releaseRefusal,
	visibilityAfter,
	type ReleaseRefusal,
	type ReleaseSituation
} from './releasing.ts';
import { findingStates, findingVisibilities } from './vocabulary.ts';

const inside: ReleaseSituation = {
	act: 'release',
	by: 'second',
	state: 'checked',
	visibility: 'task-force',
	changed: false,
	writers: ['author'],
	summary: '',
	summaryChanged: false,
	summaryWriters: []
};
const released: ReleaseSituation = { ...inside, visibility: 'municipality' };
const summarised: ReleaseSituation = {
	...released,
	act: 'approve',
	by: 'office',
	summary: 'In Ämtern fehlt Sprachmittlung.',
	summaryChanged: true,
	summaryWriters: ['author']
};
const approved: ReleaseSituation = { ...summarised, visibility: 'summary', summaryChanged: false };

describe('who may let out what', () => {
	test.each<[string, ReleaseSituation, ReleaseRefusal | null]>([
		['a second person releases', inside, null],
		['the author does not', { ...inside, by: 'author' }, 'own-text'],
		['nor one of several', { ...inside, writers: ['author', 'second'] }, 'own-text'],
		['nothing dismissed', { ...inside, state: 'dismissed' }, 'dismissed'],
		['the same text twice', released, 'unchanged'],
		['a changed text again', { ...released, changed: true }, null],
		['taken back', { ...released, act: 'take-back' }, null],
		['taken back with its summary', { ...approved, act: 'take-back' }, null],
		['nothing to take back', { ...inside, act: 'take-back' }, 'not-released'],
		['a summary', summarised, null],
		['no summary', { ...summarised, summary: ' \n' }, 'summary-missing'],
		['a summary of what stays inside', { ...summarised, visibility: 'task-force' }, 'not-released'],
		['one’s own summary', { ...summarised, by: 'author' }, 'own-summary'],
		['the same summary twice', approved, 'unchanged'],
		['a changed summary again', { ...approved, summaryChanged: true }, null],
		['an approval withdrawn', { ...approved, act: 'withdraw-approval' }, null],
		['no approval to withdraw', { ...released, act: 'withdraw-approval' }, 'not-approved']
	])('%s', (_name, situation, expected) => {
		expect(releaseRefusal(situation)).toBe(expected);
	});

	const situations = fc.record({
		act: fc.constantFrom(...releaseActs),
		by: fc.constantFrom('one', 'two', 'three'),
		state: fc.constantFrom(...findingStates),
		visibility: fc.constantFrom(...findingVisibilities),
		changed: fc.boolean(),
		writers: fc.subarray(['one', 'two', 'three']),
		summary: fc.constantFrom('', ' ', 'Text'),
		summaryChanged: fc.boolean(),
		summaryWriters: fc.subarray(['one', 'two', 'three'])
	});

	test('nothing ever gets further out by somebody who wrote it, nor two steps at once', () => {
		const reach = (visibility: ReleaseSituation['visibility']) =>
			findingVisibilities.indexOf(visibility);
		fc.assert(
			fc.property(situations, (situation) => {
				if (releaseRefusal(situation) !== null) return;
				const further = reach(visibilityAfter[situation.act]) - reach(situation.visibility);
				if (situation.act === 'release') expect(situation.writers).not.toContain(situation.by);
				if (situation.act === 'approve')
					expect(situation.summaryWriters).not.toContain(situation.by);
				expect(further).toBeLessThanOrEqual(1);
			})
		);
	});

	test('taking back is possible whenever something is out', () => {
		fc.assert(
			fc.property(situations, (situation) => {
				const refusal = releaseRefusal({ ...situation, act: 'take-back' });
				expect(refusal === null).toBe(situation.visibility !== 'task-force');
			})
		);
	});
});
