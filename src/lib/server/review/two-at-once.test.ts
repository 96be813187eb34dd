import { describe, expect, test } from 'vitest';
import type { Towns } from '#tests/support/town.ts';
import { authorize, authorizeStaff } from '../access/authorize.ts';
import { authorizeReview } from '../access/authorize-review.ts';
import type { Context } from '../access/context.ts';
import { saveAnswer } from '../answers/commands.ts';
import { answersOf } from '../answers/queries.ts';
import { accounts, memberships } from '../db/schema/index.ts';
import { moveRound } from '../rounds/commands.ts';
import { sendInterim } from '../submission/commands.ts';
import { submissionsOf } from '../submission/queries.ts';
import { blocksOf, keepBlock } from './blocks.ts';
import { acceptSubmission } from './decision.ts';
import { answerEntry, entriesFor, entriesForStaff, writeEntry } from './entries.ts';
import { evaluationsNow, saveEvaluation } from './evaluations.ts';
import { externalNow, saveExternal } from './external.ts';
import * as review from './review.test-support.ts';

const { answering, inReview, staffOf, subject } = review;
const [first, second] = ['Text der einen Person', 'Text der anderen Person'];

/** Somebody else who coordinates the same municipality. */
function otherCoordinator(towns: Towns): Context {
	const { database } = towns;
	const context = towns.as('coordinator');
	const createdAt = context.clock.now();
	const [id, email, name] = ['coordinator-2', 'second@ahausen.example', 'Zweite'];
	database.insert(accounts).values({ id, email, name, passwordHash: '-', createdAt }).run();
	const member = { accountId: id, municipalityId: 'ahausen', role: 'coordinator' } as const;
	database
		.insert(memberships)
		.values({ id, ...member, createdAt })
		.run();
	return { ...context, actor: { kind: 'account', id, name, email, operator: false } };
}

describe('two reviewers at once: both texts survive', () => {
	test('in the evaluation of a field, the second is shown the first and keeps their own', () => {
		const towns = inReview();
		const one = authorizeReview(staffOf(towns, 1), 'submission.evaluate', subject);
		const other = authorizeReview(staffOf(towns, 2), 'submission.evaluate', subject);
		const said = (comment: string) => ({ comment, recommendation: '', example: '' });
		expect(saveEvaluation(one, 'f6', said(first), 0)).toEqual({ kind: 'saved', version: 1 });
		expect(saveEvaluation(other, 'f6', said(second), 0)).toMatchObject({
			kind: 'conflict',
			theirs: { comment: first, by: 'Team 1' }
		});
		expect(evaluationsNow(one).get('f6')).toMatchObject({ comment: first });
		const both = said(`${first}\n${second}`);
		expect(saveEvaluation(other, 'f6', both, 1)).toEqual({ kind: 'saved', version: 2 });
		expect(evaluationsNow(one).get('f6')).toMatchObject({ ...both, by: 'Team 2' });
	});

	test('in the level of a criterion likewise', () => {
		const towns = inReview();
		const one = authorizeReview(staffOf(towns, 1), 'submission.assess', subject);
		const other = authorizeReview(staffOf(towns, 2), 'submission.assess', subject);
		const view = { level: 2, comment: first };
		expect(saveExternal(one, 'orte', view, 0)).toEqual({ kind: 'saved', version: 1 });
		const higher = { level: 3, comment: second };
		const refused = saveExternal(other, 'orte', higher, 0);
		expect(refused).toMatchObject({ kind: 'conflict', theirs: { ...view, by: 'Team 1' } });
		expect(saveExternal(other, 'orte', higher, 1)).toMatchObject({ version: 2 });
		expect(externalNow(one).get('orte')).toMatchObject(higher);
		expect(saveExternal(one, 'orte', { level: 9, comment: '' }, 2)).toEqual({ kind: 'unknown' });
	});

	test('in what they write to an interim submission', () => {
		const towns = answering();
		sendInterim(authorize(towns.as('coordinator'), 'interim.send', subject));
		const one = authorizeReview(staffOf(towns, 1, 1), 'submission.evaluate', subject);
		const other = authorizeReview(staffOf(towns, 2, 2), 'submission.evaluate', subject);
		const said = (recommendation: string) => ({ comment: '', recommendation, example: '' });
		saveEvaluation(one, 'f6', said(first), 0);
		expect(saveEvaluation(other, 'f6', said(second), 0)).toMatchObject({
			kind: 'conflict',
			theirs: { recommendation: first }
		});
	});

	test('in questions and comments beside the same criterion', () => {
		const towns = inReview();
		const about = { criterion: 'orte', audience: 'both' } as const;
		const one = authorizeReview(staffOf(towns, 1), 'submission.comment', subject);
		const other = authorizeReview(staffOf(towns, 2), 'submission.comment', subject);
		writeEntry(one, { ...about, kind: 'question', text: first });
		writeEntry(other, { ...about, kind: 'comment', text: second });
		expect(entriesForStaff(one).map(({ text }) => text)).toEqual([first, second]);
	});

	test('in building blocks', () => {
		const towns = inReview();
		const access = (who: 1 | 2) => authorizeStaff(staffOf(towns, who), 'blocks.keep');
		keepBlock(access(1), { programme: 'p', field: 'f6', text: first });
		keepBlock(access(2), { programme: 'p', field: 'f6', text: second });
		expect(
			blocksOf(access(1))
				.map(({ text }) => text)
				.sort()
		).toEqual([first, second].sort());
	});

	test('in a decision nobody decides on what they have not seen', () => {
		const towns = inReview();
		const seen = review.seenIn(towns);
		const assessing = authorizeReview(staffOf(towns, 2, 1), 'submission.assess', subject);
		saveExternal(assessing, 'orte', { level: 1, comment: second }, 0);
		const deciding = authorizeReview(staffOf(towns, 1, 2), 'submission.decide', subject);
		expect(acceptSubmission(deciding, seen)).toEqual({ kind: 'changed' });
		expect(acceptSubmission(deciding, review.seenIn(towns))).toEqual({ kind: 'moved' });
		expect(acceptSubmission(deciding, review.seenIn(towns))).toMatchObject({
			kind: 'out-of-order',
			state: 'accepted'
		});
	});
});

describe('two coordinators at once: both texts survive', () => {
	test('in answers to the same question of the staff', () => {
		const towns = inReview();
		const asking = authorizeReview(staffOf(towns, 1), 'submission.comment', subject);
		const question = { criterion: null, kind: 'question', audience: 'both' } as const;
		writeEntry(asking, { ...question, text: 'Wer war da?' });
		for (const [context, text] of [
			[towns.as('coordinator'), first],
			[otherCoordinator(towns), second]
		] as const) {
			expect(answerEntry(authorize(context, 'review.answer', subject), 1, text)).toBe(true);
		}
		const read = entriesFor(authorize(towns.as('office'), 'rounds.view', subject));
		expect(read.filter(({ inReplyTo }) => inReplyTo === 1).map(({ text }) => text)).toEqual([
			first,
			second
		]);
	});

	test('in the note with a hand-in: the round goes out once, with the first', () => {
		const towns = answering();
		review.move(towns, 'answering', 'consensus');
		const handIn = (context: Context, note: string) =>
			moveRound(authorize(context, 'rounds.move', subject), {
				...{ from: 'consensus', to: 'submitted', note }
			});
		const other = otherCoordinator(towns);
		expect(handIn(towns.as('coordinator'), first)).toEqual({ kind: 'moved' });
		// Their page gives the note back with this; see the action.
		expect(handIn(other, second)).toMatchObject({ kind: 'out-of-order', state: 'submitted' });
		const sent = submissionsOf(authorize(other, 'rounds.view', subject));
		expect(sent).toMatchObject([{ number: 1, note: first }]);
	});

	test('in the reason and evidence of one answer', () => {
		const towns = answering();
		const save = (context: Context, evidence: string, seenVersion: number) =>
			saveAnswer(authorize(context, 'answers.edit', subject), 'orte.1', {
				...{ seenVersion, touched: true },
				sent: { kind: 'level', level: 2, reason: '', evidence, evidenceLink: '', note: '' }
			});
		const other = otherCoordinator(towns);
		expect(save(towns.as('coordinator'), first, 1)).toMatchObject({ kind: 'saved' });
		expect(save(other, second, 1)).toMatchObject({
			kind: 'conflict',
			theirs: { content: { evidence: first } }
		});
		const stored = answersOf(authorize(other, 'answers.view', subject)).get('orte.1');
		expect(stored?.content.evidence).toBe(first);
	});
});
