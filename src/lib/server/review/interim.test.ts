import { describe, expect, test } from 'vitest';
import type { Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { authorizeReview } from '../access/authorize-review.ts';
import { sendInterim } from '../submission/commands.ts';
import { adviceOf } from '../workshop/advice.ts';
import { fillAgenda } from '../workshop/agenda.ts';
import { consoleData } from '../workshop/console.ts';
import { openWorkshop } from '../workshop/opening.ts';
import { itemsOf } from '../workshop/queries.ts';
import { beginReview } from './decision.ts';
import { writeEntry } from './entries.ts';
import { adviceFor, evaluationOf, evaluationsFor, saveEvaluation } from './evaluations.ts';
import * as review from './review.test-support.ts';

const { accept, answering, move, seenIn, staffOf, subject } = review;
const said = { comment: 'Auf gutem Weg', recommendation: 'Über Orte reden', example: '' };

/** The self-view was sent; staff say something of one field and of one criterion of another. */
function advised(): Towns {
	const towns = answering();
	sendInterim(authorize(towns.as('coordinator'), 'interim.send', subject));
	evaluate(towns, 1, said, 0);
	const commenting = authorizeReview(staffOf(towns, 1, 1), 'submission.comment', subject);
	const about = { criterion: 'leitbild', kind: 'comment' } as const;
	writeEntry(commenting, { ...about, audience: 'both', text: 'Seit wann?' });
	const internal = { criterion: 'orte', kind: 'comment', audience: 'internal' } as const;
	writeEntry(commenting, { ...internal, text: 'unter uns' });
	return towns;
}

function evaluate(towns: Towns, minute: number, content: typeof said, seen: number) {
	const access = authorizeReview(staffOf(towns, 1, minute), 'submission.evaluate', subject);
	return saveEvaluation(access, 'f6', content, seen);
}

/** Steps that the coordinator takes some minutes later. */
function later(towns: Towns, minute: number): Towns {
	const as: Towns['as'] = (role, town) => {
		const context = towns.as(role, town);
		return { ...context, clock: staffOf(towns, 1, minute).clock };
	};
	return { ...towns, as };
}

function workshopOf(towns: Towns) {
	move(towns, 'answering', 'workshop');
	const workshop = openWorkshop(authorize(towns.as('coordinator'), 'workshop.open', subject));
	return { workshop, running: authorize(towns.as('coordinator'), 'workshop.run', subject) };
}

describe('what staff say of an interim submission', () => {
	test('is read by the municipality at once, and is no evaluation', () => {
		const towns = advised();
		const reading = authorize(towns.as('office'), 'rounds.view', subject);
		expect(adviceFor(reading).get('f6')).toMatchObject(said);
		expect(evaluationsFor(reading).size).toBe(0);
	});

	test('feeds the agenda: by field with what was said, criteria marked or one click away', () => {
		const towns = advised();
		const { workshop, running } = workshopOf(towns);
		const { comment, recommendation } = said;
		const advice = adviceOf(running);
		expect(advice.map(({ key, named }) => [key, named])).toEqual([
			['f1', true],
			['f6', false]
		]);
		expect(advice[0]?.criteria.map(({ key }) => key)).toEqual(['leitbild']);
		expect(advice[1]).toMatchObject({ comment, recommendation });
		expect(advice[1]?.criteria.map(({ key }) => key)).toContain('orte');
		fillAgenda(running, workshop, { marked: ['leitbild'], longest: 0, minutes: 8 });
		expect(itemsOf(towns.database, workshop.id).map(({ criterionKey }) => criterionKey)).toEqual([
			'leitbild'
		]);
		const shown = consoleData(running, workshop, { chosenId: null, order: 'agenda' });
		expect(shown.chosen?.threads).toMatchObject([{ entry: { text: 'Seit wann?' } }]);
		expect(shown.advice.find(({ key }) => key === 'f1')?.criteria).toEqual([]);
		expect(JSON.stringify(shown)).not.toContain('unter uns');
	});

	test('stands beside the review afterwards, which begins with an empty evaluation', () => {
		const towns = advised();
		move(later(towns, 2), 'answering', 'consensus');
		move(later(towns, 3), 'consensus', 'submitted');
		const beginning = authorizeReview(staffOf(towns, 1, 4), 'submission.begin', subject);
		beginReview(beginning, seenIn(towns));
		const viewing = authorizeReview(staffOf(towns, 1, 5), 'submission.view', subject);
		expect(evaluationOf(viewing, 'f6')).toMatchObject({ said: null, advice: said, seen: 1 });
		expect(evaluate(towns, 5, said, 0)).toMatchObject({ kind: 'conflict' });
		expect(evaluate(towns, 5, said, 1), 'the same words are an evaluation too').toEqual({
			kind: 'saved',
			version: 2
		});
		accept(towns, 1, 6);
		const reading = authorize(towns.as('office'), 'rounds.view', subject);
		expect(evaluationsFor(reading).get('f6')).toMatchObject({ ...said, version: 2 });
		expect(adviceFor(reading).get('f6')).toMatchObject({ ...said, version: 1 });
	});

	test('is not written to a hand-in that was given back', () => {
		const towns = review.inReview();
		review.giveBack(towns, 1);
		expect(evaluate(towns, 2, said, 0)).toEqual({ kind: 'returned' });
		sendInterim(authorize(later(towns, 3).as('coordinator'), 'interim.send', subject));
		expect(evaluate(towns, 4, said, 0)).toEqual({ kind: 'saved', version: 1 });
	});
});
