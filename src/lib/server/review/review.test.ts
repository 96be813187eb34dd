import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { testClock } from '#tests/support/town.ts';
import { trailOf } from '../audit/trail.ts';
import { authorize, authorizeStaff } from '../access/authorize.ts';
import { authorizeReview } from '../access/authorize-review.ts';
import { saveAnswer } from '../answers/commands.ts';
import { memberships, programmes, staffAssignments, submissions } from '../db/schema/index.ts';
import { resultsOf } from '../results/queries.ts';
import { sendInterim } from '../submission/commands.ts';
import { submissionsOf, submissionText } from '../submission/queries.ts';
import { proposalOf, returnSubmission } from './decision.ts';
import { reviewDesk } from './desk.ts';
import { answerEntry, entriesFor, entriesForStaff, writeEntry } from './entries.ts';
import { evaluationsFor, evaluationsNow, saveEvaluation } from './evaluations.ts';
import { saveExternal } from './external.ts';
import { reviewedSubmission } from './reviewed.ts';
import { waitingSubmissions } from './waiting.ts';
import * as review from './review.test-support.ts';

const { accept, answer, answering, inReview, move, seenIn, staffOf, subject, submitted } = review;

describe('what is not submitted', () => {
	test('does not exist for project staff', () => {
		const towns = answering();
		const look = () => authorizeReview(staffOf(towns, 1), 'submission.view', subject);
		expect(look).toThrow(expect.objectContaining({ status: 404 }));
		move(towns, 'answering', 'consensus');
		expect(look).toThrow(expect.objectContaining({ status: 404 }));
	});

	test('and what was taken back does not any more', () => {
		const towns = submitted();
		move(towns, 'submitted', 'consensus');
		const look = () => authorizeReview(staffOf(towns, 1), 'submission.view', subject);
		expect(look).toThrow(expect.objectContaining({ status: 404 }));
		const own = submissionsOf(authorize(towns.as('member'), 'rounds.view', subject));
		expect(own).toMatchObject([{ number: 1, takenBack: true }]);
	});

	test('stays inside, although the round goes on after a submission', () => {
		const towns = inReview();
		const back = authorizeReview(staffOf(towns, 1), 'submission.decide', subject);
		expect(returnSubmission(back, '', seenIn(towns))).toEqual({
			kind: 'note-required'
		});
		expect(returnSubmission(back, 'Bitte ergänzen', seenIn(towns))).toEqual({
			kind: 'moved'
		});
		move(towns, 'consensus', 'answering');
		answer(towns, 4, 1);
		const seen = reviewedSubmission(authorizeReview(staffOf(towns, 1), 'submission.view', subject));
		expect(seen.content.answers['orte.1']).toMatchObject({ level: 2, evidence: 'Beschluss' });
	});

	test('an interim state holds the self-view alone, without notes', () => {
		const towns = answering();
		sendInterim(authorize(towns.as('coordinator'), 'interim.send', subject));
		const { content } = reviewedSubmission(
			authorizeReview(staffOf(towns, 1), 'submission.view', subject)
		);
		expect(Object.keys(content.answers)).toEqual(['orte.1']);
		expect(content).toMatchObject({ kind: 'interim', tallies: {}, consensus: {}, summaries: [] });
		expect(JSON.stringify(content)).not.toContain('nur für uns');
	});
});

describe('a submission', () => {
	test('is its text to the letter, and cannot be changed', () => {
		const towns = submitted();
		const access = authorize(towns.as('member'), 'rounds.view', subject);
		const text = submissionText(access, 1) ?? '';
		const [head] = submissionsOf(access);
		expect(createHash('sha256').update(text).digest('hex')).toBe(head?.checksum);
		const { database } = towns;
		for (const statement of ["UPDATE submissions SET content = ''", 'DELETE FROM submissions']) {
			expect(() => database.$client.exec(statement)).toThrow('a submission is immutable');
		}
		expect(database.select().from(submissions).all()).toHaveLength(1);
	});

	test('is not made while something must be done first', () => {
		const towns = answering();
		const access = authorize(towns.as('coordinator'), 'answers.edit', subject);
		const texts = { reason: '', evidence: '', evidenceLink: '', note: '' };
		const sent = { kind: 'not-applicable', level: null, ...texts } as const;
		saveAnswer(access, 'orte.1', { seenVersion: 1, touched: true, sent });
		move(towns, 'answering', 'consensus');
		expect(move(towns, 'consensus', 'submitted')).toEqual({
			kind: 'not-ready',
			musts: [{ rule: 'reason-missing', count: 1 }]
		});
		expect(towns.database.select().from(submissions).all()).toEqual([]);
	});
});

describe('the review', () => {
	test('is read by the municipality only once it was decided, notes of the staff never', () => {
		const towns = inReview();
		const staff = staffOf(towns, 1);
		saveExternal(
			authorizeReview(staff, 'submission.assess', subject),
			...(['orte', { level: 3, comment: 'höher' }, 0] as const)
		);
		const text = { comment: 'gut', recommendation: '', example: '' };
		saveEvaluation(authorizeReview(staff, 'submission.evaluate', subject), 'f6', text, 0);
		const commenting = authorizeReview(staff, 'submission.comment', subject);
		const about = { criterion: 'orte', kind: 'comment', text: 'unter uns' } as const;
		writeEntry(commenting, { ...about, audience: 'internal' });
		writeEntry(commenting, { ...about, kind: 'question', audience: 'internal', text: 'Wo?' });
		const reading = () => authorize(towns.as('office'), 'rounds.view', subject);
		const external = () =>
			resultsOf(authorize(towns.as('office'), 'results.view', subject)).profile.criteria.get('orte')
				?.external;
		expect(evaluationsFor(reading()).size).toBe(0);
		expect(external()).toBeNull();
		expect(entriesFor(reading()).map((entry) => entry.text)).toEqual(['Wo?']);
		const answering = authorize(towns.as('coordinator'), 'review.answer', subject);
		expect(answerEntry(answering, 1, 'Am Markt')).toBe(true);
		expect(entriesForStaff(commenting).at(-1)).toMatchObject({ text: 'Am Markt', inReplyTo: 2 });
		accept(towns, 1, 5);
		expect(evaluationsFor(reading()).get('f6')).toMatchObject({
			comment: 'gut',
			stage: 'review'
		});
		expect(external()).toEqual({ level: 3, comment: 'höher' });
	});

	test('shows by no number how much the staff said among themselves', () => {
		const towns = inReview();
		const commenting = authorizeReview(staffOf(towns, 1), 'submission.comment', subject);
		const about = { criterion: null, kind: 'comment' } as const;
		const answering = authorize(towns.as('coordinator'), 'review.answer', subject);
		writeEntry(commenting, { ...about, audience: 'internal', text: 'unter uns' });
		writeEntry(commenting, { ...about, kind: 'question', audience: 'both', text: 'Wo?' });
		writeEntry(commenting, { ...about, audience: 'internal', text: 'noch einmal unter uns' });
		expect(answerEntry(answering, 1, 'Am Markt')).toBe(true);
		const coordinating = authorize(towns.as('coordinator'), 'audit.view', {
			municipality: 'ahausen'
		});
		const [newest] = trailOf(coordinating, { area: 'rounds', before: '' }).entries;
		expect(newest).toMatchObject({ action: 'review.answered', subject: 'round:1/submission' });
		writeEntry(commenting, { ...about, kind: 'question', audience: 'both', text: 'Seit wann?' });
		const read = entriesFor(authorize(towns.as('office'), 'rounds.view', subject));
		expect(read.map(({ position, inReplyTo, text }) => [position, inReplyTo, text])).toEqual([
			[1, null, 'Wo?'],
			[2, 1, 'Am Markt'],
			[3, null, 'Seit wann?']
		]);
		for (const none of [2, 4, 5]) expect(answerEntry(answering, none, 'auf nichts')).toBe(false);
	});

	test('is not for whoever belongs to the municipality, whatever else they are', () => {
		const towns = inReview();
		const createdAt = testClock.now();
		for (const accountId of ['member-ahausen', 'member-behausen']) {
			const staff = { id: accountId, accountId, programmeId: 'p', createdAt };
			towns.database.insert(staffAssignments).values(staff).run();
		}
		const review = (town: 'ahausen' | 'behausen') => () =>
			authorizeReview(towns.as('member', town), 'submission.view', subject);
		const waiting = () =>
			waitingSubmissions(authorizeStaff(towns.as('member'), 'review.view')).map(({ slug }) => slug);
		const ownOnDesk = () =>
			reviewDesk(authorizeStaff(towns.as('member'), 'review.view')).flatMap(({ slug, own }) =>
				own ? [slug] : []
			);
		const body: unknown = expect.objectContaining({ reason: { code: 'own-municipality' } });
		expect(review('ahausen')).toThrow(expect.objectContaining({ status: 403, body }));
		expect(waiting()).toEqual([]);
		expect(ownOnDesk()).toEqual(['ahausen']);
		expect(review('behausen')()).toMatchObject({ round: { number: 1 } });
		const own = eq(memberships.accountId, 'member-ahausen');
		towns.database.update(memberships).set({ endedAt: createdAt }).where(own).run();
		expect(review('ahausen')()).toMatchObject({ round: { number: 1 } });
		expect(waiting()).toEqual(['ahausen']);
		expect(ownOnDesk()).toEqual([]);
	});

	test('an evaluation after the acceptance is a correction, and a version of its own', () => {
		const towns = inReview();
		const text = { comment: 'gut', recommendation: '', example: '' };
		saveEvaluation(
			authorizeReview(staffOf(towns, 1), 'submission.evaluate', subject),
			'f6',
			text,
			0
		);
		accept(towns, 1, 5);
		const later = authorizeReview(staffOf(towns, 2, 10), 'submission.evaluate', subject);
		saveEvaluation(later, 'f6', { ...text, comment: 'sehr gut' }, 1);
		expect(evaluationsNow(later).get('f6')).toMatchObject({ version: 2, stage: 'correction' });
		const assessing = () => authorizeReview(staffOf(towns, 1), 'submission.assess', subject);
		expect(assessing).toThrow(expect.objectContaining({ status: 403 }));
	});

	test('a second person confirms where the programme wants it, and only what stood then', () => {
		const towns = inReview();
		towns.database.update(programmes).set({ secondReviewer: true }).run();
		expect(accept(towns, 1, 1)).toEqual({ kind: 'proposed' });
		expect(accept(towns, 1, 2)).toEqual({ kind: 'proposed' });
		const assessing = authorizeReview(staffOf(towns, 1, 3), 'submission.assess', subject);
		saveExternal(assessing, 'orte', { level: 1, comment: 'doch niedriger' }, 0);
		expect(accept(towns, 2, 4), 'what 1 proposed is not what stands now').toEqual({
			kind: 'proposed'
		});
		const viewing = authorizeReview(staffOf(towns, 1, 5), 'submission.view', subject);
		expect(proposalOf(viewing)).toEqual({ needsSecond: true, by: { name: 'Team 2', own: false } });
		expect(accept(towns, 1, 6)).toEqual({ kind: 'moved' });
	});
});
