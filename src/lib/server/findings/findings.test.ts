import { describe, expect, test } from 'vitest';
import type { FindingContent } from '#lib/domain/findings/content.ts';
import { openTowns, type Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { auditEvents } from '../db/schema/index.ts';
import { editFinding, moveFinding, recordFinding } from './commands.ts';
import { confirmationsOf } from './confirmations.ts';
import { findingCounts } from './counting.ts';
import { readFindingForm } from './form.ts';
import { findingByNumber, findingsOf } from './queries.ts';
import { approveSummary, releaseFinding, withdrawFinding, writeSummary } from './releasing.ts';
import { recordViewing } from './viewing.ts';

const here = { municipality: 'ahausen' };
const content: FindingContent = {
	title: 'Formulare nur auf Deutsch',
	description: 'Anträge gibt es nur in Amtsdeutsch.',
	levels: ['structural'],
	grounds: ['language'],
	lifeArea: 'other-administration',
	mechanisms: ['language-bureaucracy'],
	sourceKind: 'workshop',
	aggRelevant: null,
	fieldKey: 'f2',
	criterionKey: 'sprachmittlung'
};
const nowhere = { roundId: null, noteId: null };
type TaskForce = 'member' | 'officer' | 'coordinator';

const keep = (towns: Towns, role: TaskForce = 'member') =>
	authorize(towns.as(role), 'findings.record', here);
const release = (towns: Towns, role: TaskForce) =>
	authorize(towns.as(role), 'findings.release', here);
const office = (towns: Towns) => authorize(towns.as('office'), 'findings.view', here);
const approve = (towns: Towns) => authorize(towns.as('office'), 'findings.approve', here);
const view = (towns: Towns) => authorize(towns.as('coordinator'), 'findings.view', here);
const eventsOf = (towns: Towns) =>
	towns.database
		.select()
		.from(auditEvents)
		.all()
		.map(({ action, subject }) => `${action} ${subject}`);

function recorded(towns: Towns, change: Partial<FindingContent> = {}) {
	return recordFinding(keep(towns), { ...content, ...change }, [], nowhere);
}

describe('recording', () => {
	test('numbers count up, and each leaves a trace without its text', () => {
		const towns = openTowns();
		expect([recorded(towns), recorded(towns)]).toEqual([
			{ kind: 'recorded', number: 1 },
			{ kind: 'recorded', number: 2 }
		]);
		expect(eventsOf(towns)).toContain('finding.recorded finding:2');
		expect(JSON.stringify(eventsOf(towns))).not.toContain('Formulare');
	});

	test('what looks like personal data is asked about, and kept only with a reason', () => {
		const towns = openTowns();
		const description = 'Frau Yılmaz wartete drei Stunden.';
		const asked = recordFinding(keep(towns), { ...content, description }, [], nowhere);
		if (asked.kind !== 'unconfirmed') throw new Error(asked.kind);
		expect(findingsOf(view(towns))).toEqual([]);
		const reasons = asked.passages.map(({ part, passage }) => ({
			part,
			passage,
			reason: 'öffentlich genannt'
		}));
		recordFinding(keep(towns), { ...content, description }, reasons, nowhere);
		const id = findingByNumber(view(towns), 1)?.id ?? '';
		expect(confirmationsOf(view(towns), id)).toMatchObject([
			{ passage: 'Frau Yılmaz', reason: 'öffentlich genannt', by: 'member ahausen' }
		]);
		editFinding(keep(towns), 1, content, [], 1);
		expect(confirmationsOf(view(towns), id)).toEqual([]);
	});

	test('of two edits the second is refused with what the first wrote', () => {
		const towns = openTowns();
		recorded(towns);
		const first = editFinding(keep(towns), 1, { ...content, title: 'Eins' }, [], 1);
		const second = editFinding(keep(towns, 'officer'), 1, { ...content, title: 'Zwei' }, [], 1);
		expect(first.kind).toBe('edited');
		expect(second).toMatchObject({ kind: 'conflict', theirs: { title: 'Eins' }, version: 2 });
		expect(editFinding(keep(towns), 9, content, [], 1).kind).toBe('gone');
	});
});

describe('the course', () => {
	test('goes by the table, and says where it is', () => {
		const towns = openTowns();
		recorded(towns);
		const moving = authorize(towns.as('coordinator'), 'findings.advance', here);
		const step = (
			from: 'recorded' | 'checked',
			to: 'checked' | 'confirmed' | 'dismissed',
			note = ''
		) => moveFinding(moving, 1, { from, to, note });
		expect(step('recorded', 'checked').kind).toBe('moved');
		expect(step('recorded', 'checked')).toEqual({ kind: 'out-of-order', state: 'checked' });
		expect(step('checked', 'dismissed')).toEqual({ kind: 'note-required' });
		expect(step('checked', 'dismissed', 'doppelt').kind).toBe('moved');
		expect(findingByNumber(view(towns), 1)?.state).toBe('dismissed');
	});
});

describe('who reads what', () => {
	test('the office reads nothing before a release, then the copy, whatever is edited later', () => {
		const towns = openTowns();
		recorded(towns);
		expect(findingsOf(office(towns))).toEqual([]);
		expect(releaseFinding(release(towns, 'member'), 1, 1)).toEqual({
			kind: 'refused',
			refusal: 'own-text'
		});
		expect(releaseFinding(release(towns, 'coordinator'), 1, 1).kind).toBe('released');
		editFinding(keep(towns), 1, { ...content, title: 'Interner Zusatz' }, [], 1);
		const [read] = findingsOf(office(towns));
		expect(read).toMatchObject({ title: content.title, inside: null });
		expect(JSON.stringify(read)).not.toContain('Interner Zusatz');
		expect(releaseFinding(release(towns, 'coordinator'), 1, 1)).toEqual({ kind: 'changed' });
		withdrawFinding(release(towns, 'coordinator'), 1, 'Irrtum');
		expect(findingsOf(office(towns))).toEqual([]);
	});

	test('a summary leaves with the office’s approval, exactly as it was read', () => {
		const towns = openTowns();
		recorded(towns);
		writeSummary(keep(towns), 1, 'Kurz', [], 1);
		expect(approveSummary(approve(towns), 1, 'Kurz').kind).toBe('gone');
		releaseFinding(release(towns, 'coordinator'), 1, 2);
		expect(approveSummary(approve(towns), 1, 'Anders').kind).toBe('changed');
		expect(approveSummary(approve(towns), 1, 'Kurz').kind).toBe('released');
		expect(findingByNumber(office(towns), 1)?.approvedSummary).toBe('Kurz');
		expect(writeSummary(keep(towns), 1, 'Neu', [], 1)).toEqual({
			kind: 'conflict',
			theirs: 'Kurz'
		});
		writeSummary(keep(towns), 1, 'Neu', [], 2);
		expect(findingByNumber(view(towns), 1)?.approvedSummary).toBe('Kurz');
	});

	test('contributors are refused; the office does not write', () => {
		const towns = openTowns();
		expect(() => authorize(towns.as('contributor'), 'findings.view', here)).toThrow();
		expect(() => authorize(towns.as('office'), 'findings.record', here)).toThrow();
		expect(() => authorize(towns.as('coordinator'), 'findings.approve', here)).toThrow();
	});

	test('counts are masked outside the task force', () => {
		const towns = openTowns();
		recorded(towns);
		recorded(towns);
		expect(findingCounts(view(towns))[0]?.byLevel.structural).toBe(2);
		expect(findingCounts(office(towns))[0]?.byLevel.structural).toBe('fewer-than-3');
	});

	test('reading is recorded, once a day', () => {
		const towns = openTowns();
		recorded(towns);
		recordViewing(office(towns), 1);
		recordViewing(office(towns), 1);
		recordViewing(office(towns), null);
		const seen = eventsOf(towns).filter((event) => /viewed|listed/.test(event));
		expect(seen).toEqual(['finding.viewed finding:1', 'finding.listed findings']);
	});
});

test('a form gives back what was typed, with what is missing', () => {
	const form = new FormData();
	form.set('title', ' Kurz ');
	form.append('levels', 'structural');
	form.append('levels', 'everyday');
	const read = readFindingForm(form);
	expect(read.ok).toBe(false);
	expect(read.typed).toMatchObject({ title: ['Kurz'], levels: ['structural', 'everyday'] });
	expect(read.ok ? {} : read.problems).toMatchObject({
		description: { code: 'required' },
		mechanisms: { code: 'required' },
		lifeArea: { code: 'required' }
	});
});
