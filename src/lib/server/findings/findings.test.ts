import { describe, expect, test } from 'vitest';
import type { FindingContent } from '#lib/domain/findings/content.ts';
import { openTowns, type Towns } from '#tests/support/town.ts';
import { trailOf } from '../audit/trail.ts';
import { authorize } from '../access/authorize.ts';
import { auditEvents } from '../db/schema/index.ts';
import { editFinding, recordFinding } from './commands.ts';
import { confirmationsOf } from './confirmations.ts';
import { findingCounts } from './counting.ts';
import { readFindingForm } from './form.ts';
import { moveFinding } from './moving.ts';
import { findingByNumber, findingsOf } from './queries.ts';
import { approveSummary, releaseFinding, withdrawApproval, withdrawFinding } from './releasing.ts';
import { writeSummary } from './summing-up.ts';
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
	criterionKey: 'sprachmittlung',
	roundId: null
};
const nowhere = { noteId: null };
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

	test.each([
		[{ fieldKey: 'f99' }, 'fieldKey'],
		[{ fieldKey: 'f6' }, 'criterionKey'],
		[{ criterionKey: 'nirgends' }, 'criterionKey'],
		[{ roundId: 'round-of-others' }, 'roundId']
	] as const)('%j is no place here: %s', (change, part) => {
		const towns = openTowns();
		expect(recorded(towns, change)).toEqual({ kind: 'misplaced', part });
		expect(findingsOf(view(towns))).toEqual([]);
	});

	test('who changes only where it belongs has not written its text, and may release it', () => {
		const towns = openTowns();
		recorded(towns);
		editFinding(keep(towns, 'coordinator'), 1, { ...content, lifeArea: 'justice' }, [], 1);
		expect(releaseFinding(release(towns, 'coordinator'), 1, 2).kind).toBe('released');
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
		writeSummary(keep(towns), 1, 'Kurz', [], '');
		expect(approveSummary(approve(towns), 1, 'Kurz').kind).toBe('gone');
		releaseFinding(release(towns, 'coordinator'), 1, 1);
		expect(approveSummary(approve(towns), 1, 'Anders').kind).toBe('changed');
		expect(approveSummary(approve(towns), 1, 'Kurz').kind).toBe('released');
		expect(findingByNumber(office(towns), 1)?.approvedSummary).toBe('Kurz');
		expect(writeSummary(keep(towns), 1, 'Neu', [], '')).toEqual({
			kind: 'conflict',
			theirs: 'Kurz'
		});
		writeSummary(keep(towns), 1, 'Neu', [], 'Kurz');
		expect(findingByNumber(view(towns), 1)?.approvedSummary).toBe('Kurz');
		expect(withdrawApproval(approve(towns), 1).kind).toBe('released');
		expect(findingByNumber(office(towns), 1)?.approvedSummary).toBeNull();
		expect(withdrawApproval(approve(towns), 1)).toEqual({
			kind: 'refused',
			refusal: 'not-approved'
		});
	});

	test('releasing the same text twice is refused: it would undo what the office approved', () => {
		const towns = openTowns();
		recorded(towns);
		releaseFinding(release(towns, 'coordinator'), 1, 1);
		writeSummary(keep(towns), 1, 'Kurz', [], '');
		approveSummary(approve(towns), 1, 'Kurz');
		expect(releaseFinding(release(towns, 'coordinator'), 1, 1)).toEqual({
			kind: 'refused',
			refusal: 'unchanged'
		});
		expect(findingByNumber(view(towns), 1)?.approvedSummary).toBe('Kurz');
	});

	test('what is dismissed is no longer read outside, and is not released', () => {
		const towns = openTowns();
		recorded(towns);
		releaseFinding(release(towns, 'coordinator'), 1, 1);
		const moving = authorize(towns.as('coordinator'), 'findings.advance', here);
		moveFinding(moving, 1, { from: 'recorded', to: 'dismissed', note: 'doppelt' });
		expect(findingsOf(office(towns))).toEqual([]);
		const trail = trailOf(authorize(towns.as('coordinator'), 'audit.view', here), {
			area: 'findings',
			before: ''
		});
		expect(trail.entries.slice(0, 2).map(({ action }) => action)).toEqual([
			'finding.moved',
			'finding.withdrawn'
		]);
		expect(releaseFinding(release(towns, 'coordinator'), 1, 1)).toEqual({
			kind: 'refused',
			refusal: 'dismissed'
		});
	});

	test('nobody reaches a finding of another town by its number', () => {
		const towns = openTowns();
		recorded(towns);
		const there = { municipality: 'behausen' };
		const other = towns.as('coordinator', 'behausen');
		expect(findingByNumber(authorize(other, 'findings.view', there), 1)).toBeUndefined();
		const editing = authorize(other, 'findings.record', there);
		expect(editFinding(editing, 1, content, [], 1).kind).toBe('gone');
		expect(releaseFinding(authorize(other, 'findings.release', there), 1, 1).kind).toBe('gone');
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
		recorded(towns, { lifeArea: 'housing' });
		expect(findingCounts(view(towns)).areas.map(({ byLevel }) => byLevel.structural)).toEqual([
			1, 2
		]);
		expect(findingCounts(office(towns)).areas).toEqual([]);
		recorded(towns);
		const told = findingCounts(office(towns));
		expect(told.areas).toMatchObject([
			{ area: 'other-administration', byLevel: { structural: 3, everyday: null } }
		]);
		// With it, the one about housing could be worked out.
		expect(told.total.structural).toBeNull();
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
