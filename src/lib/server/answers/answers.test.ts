import { describe, expect, test } from 'vitest';
import { emptyAnswer, fingerprintOf, type AnswerContent } from '#lib/domain/answers/index.ts';
import { openTowns, type Towns } from '#tests/support/town.ts';
import { authorize, knock } from '../access/authorize.ts';
import { auditEvents } from '../db/schema/index.ts';
import { delegateField, revokeDelegation } from '../delegations/commands.ts';
import { delegationsOf } from '../delegations/queries.ts';
import { seenToken } from '../edits/seen.ts';
import { moveRound, planRound } from '../rounds/commands.ts';
import { answersOf } from './queries.ts';
import { saveSheet } from './save-sheet.ts';

const here = { municipality: 'ahausen' };
const round = { ...here, round: 1 };

/** Two towns, the first with a round that is being answered. */
function openAnswering(): Towns {
	const towns = openTowns();
	const coordinator = towns.as('coordinator');
	const { instrumentId } = towns;
	planRound(authorize(coordinator, 'rounds.plan', here), {
		title: 'Runde',
		instrumentId,
		workshopOn: null,
		workshopPlace: ''
	});
	moveRound(authorize(coordinator, 'rounds.move', round), {
		from: 'planned',
		to: 'answering',
		note: ''
	});
	return towns;
}

function formOf(key: string, seen: string, parts: Record<string, string>): FormData {
	const form = new FormData();
	form.set(`${key}:seen`, seen);
	for (const [part, value] of Object.entries(parts)) form.set(`${key}:${part}`, value);
	return form;
}

const unseen = seenToken(0, fingerprintOf(emptyAnswer));
const level = (value: number): AnswerContent => ({ ...emptyAnswer, kind: 'level', level: value });

function save(
	towns: Towns,
	who: Parameters<Towns['as']>[0],
	key: string,
	seen: string,
	parts: Record<string, string>
) {
	const access = authorize(towns.as(who), 'answers.edit', round);
	return saveSheet(access, 'f1', formOf(key, seen, parts))[key];
}

function stored(towns: Towns, key: string) {
	return answersOf(authorize(towns.as('office'), 'answers.view', round)).get(key);
}

describe('saving an answer', () => {
	test('is kept with the unit that gave it, and leaves one event', () => {
		const towns = openAnswering();
		const outcome = save(towns, 'officer', 'leitbild.1', unseen, { choice: '3', note: 'n' });
		expect(outcome).toEqual({
			kind: 'saved',
			seen: seenToken(1, fingerprintOf({ ...level(3), note: 'n' }))
		});
		expect(stored(towns, 'leitbild.1')).toMatchObject({
			content: { kind: 'level', level: 3, note: 'n' },
			version: 1,
			unit: 'unit of officer'
		});
		const events = towns.database.select().from(auditEvents).all();
		const traces = events.filter(({ action }) => action === 'answer.saved');
		expect(traces).toMatchObject([{ subject: 'round:1/question:leitbild.1' }]);
		expect(JSON.stringify(traces)).not.toContain('"n"');
	});

	test('the same again changes nothing and leaves no event', () => {
		const towns = openAnswering();
		save(towns, 'coordinator', 'leitbild.1', unseen, { choice: '3' });
		const again = save(towns, 'coordinator', 'leitbild.1', seenToken(1, fingerprintOf(level(3))), {
			choice: '3'
		});
		expect(again).toMatchObject({ kind: 'unchanged' });
		expect(stored(towns, 'leitbild.1')?.version).toBe(1);
	});

	test('of two different edits of one version the second is refused, with both texts', () => {
		const towns = openAnswering();
		save(towns, 'coordinator', 'leitbild.1', unseen, { choice: '3', note: 'zuerst' });
		const late = save(towns, 'officer', 'leitbild.1', unseen, { choice: '1', note: 'danach' });
		expect(late).toMatchObject({
			kind: 'conflict',
			theirs: { content: { level: 3, note: 'zuerst' } },
			typed: { choice: '1', note: 'danach' }
		});
		expect(stored(towns, 'leitbild.1')?.content.note).toBe('zuerst');
	});

	test('a form that left a question alone does not undo what somebody else wrote', () => {
		const towns = openAnswering();
		save(towns, 'coordinator', 'leitbild.1', unseen, { choice: '3' });
		expect(save(towns, 'officer', 'leitbild.1', unseen, { choice: '' })).toMatchObject({
			kind: 'unchanged'
		});
		expect(stored(towns, 'leitbild.1')?.content.level).toBe(3);
	});

	test.each([
		[{ choice: '5' }, 'choice', 'choice'],
		[{ choice: '-1' }, 'choice', 'choice'],
		[{ choice: '3', note: 'x'.repeat(1_000_000) }, 'note', 'too-long'],
		[{ choice: '3', evidenceLink: 'javascript:alert(1)' }, 'evidenceLink', 'url'],
		[
			{ choice: '3', evidenceLink: `https://a.example/${'x'.repeat(600)}` },
			'evidenceLink',
			'too-long'
		]
	] as const)('bad input is explained, kept, and changes nothing', (parts, part, code) => {
		const towns = openAnswering();
		const outcome = save(towns, 'coordinator', 'leitbild.1', unseen, parts);
		expect(outcome).toMatchObject({
			kind: 'invalid',
			problems: { [part]: { code } },
			typed: parts
		});
		expect(stored(towns, 'leitbild.1')).toBeUndefined();
	});

	test('a question of another field or of none is not saved', () => {
		const towns = openAnswering();
		expect(save(towns, 'coordinator', 'orte.1', unseen, { choice: '3' })).toBeUndefined();
		expect(save(towns, 'coordinator', 'nirgends.1', unseen, { choice: '3' })).toBeUndefined();
	});

	test('a token that was tampered with changes nothing', () => {
		const towns = openAnswering();
		expect(save(towns, 'coordinator', 'leitbild.1', 'x', { choice: '3' })).toMatchObject({
			kind: 'invalid'
		});
		expect(stored(towns, 'leitbild.1')).toBeUndefined();
	});
});

describe('who may answer', () => {
	test('a contributor and a plain member only what was handed to them', () => {
		const towns = openAnswering();
		for (const who of ['contributor', 'member'] as const) {
			expect(knock(towns.as(who), 'answers.edit', round)).toEqual({
				open: false,
				reason: { code: 'field' }
			});
		}
		delegate(towns, 'f2', 'contributor-ahausen');
		const access = authorize(towns.as('contributor'), 'answers.edit', round);
		expect(
			saveSheet(access, 'f2', formOf('personal.1', unseen, { choice: '2' }))['personal.1']
		).toMatchObject({ kind: 'saved' });
		expect(
			saveSheet(access, 'f1', formOf('leitbild.1', unseen, { choice: '2' }))['leitbild.1']
		).toMatchObject({ kind: 'invalid' });
		expect([
			...answersOf(authorize(towns.as('contributor'), 'answers.view', round)).keys()
		]).toEqual(['personal.1']);
	});

	test('the door of one field opens for that field', () => {
		const towns = openAnswering();
		delegate(towns, 'f2', 'contributor-ahausen');
		const contributor = towns.as('contributor');
		expect(knock(contributor, 'answers.edit', { ...round, field: 'f2' }).open).toBe(true);
		expect(knock(contributor, 'answers.edit', { ...round, field: 'f1' })).toEqual({
			open: false,
			reason: { code: 'field' }
		});
	});

	test('a revoked delegation closes the field at once; the answer stays', () => {
		const towns = openAnswering();
		delegate(towns, 'f2', 'contributor-ahausen');
		const coordinator = authorize(towns.as('coordinator'), 'fields.delegate', round);
		const [delegation] = delegationsOf(coordinator);
		expect(revokeDelegation(coordinator, delegation!.id)).toBe(true);
		expect(knock(towns.as('contributor'), 'answers.edit', round).open).toBe(false);
	});

	test('the office reads and does not write', () => {
		const towns = openAnswering();
		expect(knock(towns.as('office'), 'answers.view', round).open).toBe(true);
		expect(knock(towns.as('office'), 'answers.edit', round).open).toBe(false);
	});

	test('nobody writes outside „answering“', () => {
		const towns = openAnswering();
		moveRound(authorize(towns.as('coordinator'), 'rounds.move', round), {
			from: 'answering',
			to: 'consensus',
			note: ''
		});
		expect(knock(towns.as('coordinator'), 'answers.edit', round)).toMatchObject({
			open: false,
			reason: { code: 'state', state: 'consensus' }
		});
	});
});

describe('handing out a field', () => {
	test('only to people of this municipality, only fields of the instrument, not into the past', () => {
		const towns = openAnswering();
		expect(delegate(towns, 'f2', 'contributor-behausen')).toEqual({ kind: 'unknown-person' });
		expect(delegate(towns, 'f2', 'coordinator-ahausen')).toEqual({ kind: 'unknown-person' });
		expect(delegate(towns, 'f9', 'contributor-ahausen')).toEqual({ kind: 'unknown-field' });
		expect(delegate(towns, 'f2', 'contributor-ahausen', '2022-06-20')).toEqual({ kind: 'past' });
		expect(delegate(towns, 'f2', 'contributor-ahausen', '2022-06-21')).toEqual({
			kind: 'delegated'
		});
	});

	test('twice to the same person changes the deadline and stays one', () => {
		const towns = openAnswering();
		delegate(towns, 'f2', 'contributor-ahausen', '2022-07-01');
		delegate(towns, 'f2', 'contributor-ahausen', '2022-08-01');
		const found = delegationsOf(authorize(towns.as('coordinator'), 'fields.delegate', round));
		expect(found).toMatchObject([{ fieldKey: 'f2', dueOn: '2022-08-01' }]);
	});
});

function delegate(towns: Towns, fieldKey: string, accountId: string, dueOn = '2022-07-01') {
	const access = authorize(towns.as('coordinator'), 'fields.delegate', round);
	return delegateField(access, { fieldKey, accountId, dueOn, note: '' });
}
