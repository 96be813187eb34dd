import { describe, expect, test } from 'vitest';
import { practiceParts } from '#lib/domain/practice/index.ts';
import { sampleContent } from '#lib/domain/practice/sample.test-support.ts';
import { openTowns, type Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { auditEvents } from '../db/schema/index.ts';
import { draftExample, editExample, moveAsOffice } from './commands.ts';
import { drafting, move, publish, publishing, viewing } from './practice.test-support.ts';
import { ownExample, ownExamples } from './queries.ts';
import { seenTokens } from './seen-parts.ts';

const ahausen = { municipality: 'ahausen' };

const traces = ({ database }: Towns) =>
	database
		.select({ action: auditEvents.action, subject: auditEvents.subject })
		.from(auditEvents)
		.all()
		.filter(({ action }) => action.startsWith('practice.'));

describe('an example', () => {
	test('is drafted, proposed, published; every step leaves a trace', () => {
		const towns = openTowns();
		const { number } = publish(towns);
		expect(number).toBe(1);
		expect(ownExample(viewing(towns), 1)).toMatchObject({
			state: 'published',
			copy: sampleContent,
			draft: sampleContent
		});
		expect(traces(towns)).toEqual([
			{ action: 'practice.drafted', subject: 'practice:1' },
			{ action: 'practice.moved', subject: 'practice:1/to:proposed' },
			{ action: 'practice.moved', subject: 'practice:1/to:published' }
		]);
	});

	test('is numbered per municipality, the newest first', () => {
		const towns = openTowns();
		for (const title of ['eins', 'zwei'])
			draftExample(drafting(towns), { ...sampleContent, title });
		draftExample(drafting(towns, 'behausen'), sampleContent);
		expect(ownExamples(viewing(towns)).map(({ number }) => number)).toEqual([2, 1]);
		expect(ownExamples(viewing(towns, 'behausen')).map(({ number }) => number)).toEqual([1]);
	});

	test('cannot be proposed while something is missing', () => {
		const towns = openTowns();
		draftExample(drafting(towns), { ...sampleContent, goal: '', fields: [] });
		expect(move(towns, 1, 'proposed')).toEqual({ kind: 'incomplete', gaps: ['goal', 'fields'] });
	});

	test('that was changed after it was read is not published unread', () => {
		const towns = openTowns();
		draftExample(drafting(towns), sampleContent);
		move(towns, 1, 'proposed');
		const read = ownExample(viewing(towns), 1);
		expect(read?.version).toBe(1);
		// Taken back, changed and proposed again while the office had the old text on its screen.
		move(towns, 1, 'drafted');
		const changed = { ...sampleContent, goal: 'anders' };
		editExample(drafting(towns), 1, changed, seenTokens(1, sampleContent));
		move(towns, 1, 'proposed');
		const old = { to: 'published', note: '', seenVersion: 1 } as const;
		expect(moveAsOffice(publishing(towns), 1, old)).toEqual({ kind: 'changed' });
		expect(ownExample(viewing(towns), 1)?.copy).toBeNull();
	});

	test('is given back with a reason only', () => {
		const towns = openTowns();
		draftExample(drafting(towns), sampleContent);
		move(towns, 1, 'proposed');
		expect(move(towns, 1, 'drafted', { as: 'office' })).toEqual({ kind: 'note-required' });
		expect(move(towns, 1, 'drafted', { as: 'office', note: 'Bitte kürzer.' }).kind).toBe('moved');
		expect(ownExample(viewing(towns), 1)?.steps.at(-1)).toMatchObject({
			from: 'proposed',
			to: 'drafted',
			by: 'office ahausen',
			note: 'Bitte kürzer.'
		});
	});

	test.each([
		['published', 'task-force'],
		['published', 'office'],
		['drafted', 'task-force']
	] as const)('that is drafted cannot become %s by the %s', (to, as) => {
		const towns = openTowns();
		draftExample(drafting(towns), sampleContent);
		expect(move(towns, 1, to, { as })).toEqual({ kind: 'out-of-order', state: 'drafted' });
	});

	test('that nobody else ever read is given up by those who wrote it', () => {
		const towns = openTowns();
		draftExample(drafting(towns), sampleContent);
		expect(move(towns, 1, 'withdrawn').kind).toBe('moved');
		publish(towns);
		move(towns, 2, 'drafted');
		expect(move(towns, 2, 'withdrawn').kind).toBe('out-of-order');
		expect(move(towns, 2, 'withdrawn', { as: 'office' }).kind).toBe('moved');
	});

	test('that is not there is said to be gone, also where another town has the number', () => {
		const towns = openTowns();
		publish(towns, {}, 'behausen');
		expect(move(towns, 1, 'withdrawn', { as: 'office' })).toEqual({ kind: 'gone' });
		const tokens = seenTokens(1, sampleContent);
		expect(editExample(drafting(towns), 1, sampleContent, tokens).kind).toBe('gone');
	});
});

describe('two people write at once', () => {
	function written() {
		const towns = openTowns();
		draftExample(drafting(towns), sampleContent);
		const seen = seenTokens(1, sampleContent);
		const theirs = { ...sampleContent, goal: 'ihr Ziel', title: 'Ihr Titel' };
		expect(editExample(drafting(towns, 'ahausen', 'coordinator'), 1, theirs, seen).kind).toBe(
			'saved'
		);
		return { towns, seen, theirs };
	}

	test('in different parts: both stay', () => {
		const { towns, seen, theirs } = written();
		const mine = { ...sampleContent, keyFacts: 'meine Eckdaten' };
		expect(editExample(drafting(towns), 1, mine, seen).kind).toBe('saved');
		expect(ownExample(viewing(towns), 1)?.draft).toEqual({ ...theirs, keyFacts: 'meine Eckdaten' });
	});

	test('in the same part: the later one is refused, and both texts come back', () => {
		const { towns, seen, theirs } = written();
		const mine = { ...sampleContent, goal: 'mein Ziel' };
		const edited = editExample(drafting(towns), 1, mine, seen);
		expect(edited).toMatchObject({
			kind: 'conflict',
			parts: ['goal'],
			theirs: { draft: theirs, version: 2 },
			merged: { ...theirs, goal: 'mein Ziel' }
		});
		expect(ownExample(viewing(towns), 1)?.draft).toEqual(theirs);
		// Having seen both, somebody decides.
		if (edited.kind !== 'conflict') return;
		const again = editExample(drafting(towns), 1, edited.merged, seenTokens(2, theirs));
		expect(again.kind).toBe('saved');
		expect(ownExample(viewing(towns), 1)?.draft.goal).toBe('mein Ziel');
	});

	test('a form without what it saw overwrites nothing', () => {
		const { towns, theirs } = written();
		const none = Object.fromEntries(practiceParts.map((part) => [part, '']));
		const tokens = none as ReturnType<typeof seenTokens>;
		const mine = { ...theirs, goal: 'mein Ziel' };
		expect(editExample(drafting(towns), 1, mine, tokens).kind).toBe('conflict');
	});

	test('what was proposed meanwhile is not changed any more', () => {
		const { towns, seen } = written();
		move(towns, 1, 'proposed');
		const mine = { ...sampleContent, goal: 'mein Ziel' };
		expect(editExample(drafting(towns), 1, mine, seen)).toEqual({
			kind: 'locked',
			state: 'proposed'
		});
	});
});

describe('the door', () => {
	test.each([
		['contributor', 'practice.view', 403],
		['contributor', 'practice.draft', 403],
		['office', 'practice.draft', 403],
		['member', 'practice.publish', 403],
		['coordinator', 'practice.publish', 403],
		['member', 'practice.ask', 403],
		['contributor', 'practice.ask', 403],
		['office', 'practice.reply', 403]
	] as const)('refuses the %s for %s', (role, ability, status) => {
		const towns = openTowns();
		expect(() => authorize(towns.as(role), ability, ahausen)).toThrow(
			expect.objectContaining({ status })
		);
	});

	test('does not know anybody of another town', () => {
		const towns = openTowns();
		const stranger = towns.as('coordinator', 'behausen');
		expect(() => authorize(stranger, 'practice.view', ahausen)).toThrow(
			expect.objectContaining({ status: 404 })
		);
	});
});
