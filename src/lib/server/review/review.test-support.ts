import { expect } from 'vitest';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import { openTowns, testClock, type Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { authorizeReview } from '../access/authorize-review.ts';
import type { Context } from '../access/context.ts';
import { saveAnswer } from '../answers/commands.ts';
import { accounts, staffAssignments } from '../db/schema/index.ts';
import { moveRound, planRound } from '../rounds/commands.ts';
import { acceptSubmission, beginReview, returnSubmission } from './decision.ts';
import { decisionSubject } from './decision-subject.ts';

export const subject = { municipality: 'ahausen', round: 1 };

/** Staff of both towns' programme, by number; minutes pass between what they do. */
export function staffOf(towns: Towns, number: 1 | 2, minute = 0): Context {
	const id = `staff-${number}`;
	const createdAt = testClock.now();
	const known = { id, email: `${id}@x.example`, name: `Team ${number}`, passwordHash: '-' };
	towns.database
		.insert(accounts)
		.values({ ...known, createdAt })
		.onConflictDoNothing()
		.run();
	towns.database
		.insert(staffAssignments)
		.values({ id, accountId: id, programmeId: 'p', createdAt })
		.onConflictDoNothing()
		.run();
	const { email, name } = known;
	const clock = { ...testClock, now: () => new Date(testClock.now().getTime() + minute * 60_000) };
	const actor = { kind: 'account', id, name, email, operator: false } as const;
	return { database: towns.database, clock, actor };
}

export function answering(level = 2): Towns {
	const towns = openTowns();
	const coordinator = towns.as('coordinator');
	planRound(authorize(coordinator, 'rounds.plan', { municipality: 'ahausen' }), {
		...{ title: 'Erste', instrumentId: towns.instrumentId, workshopOn: null, workshopPlace: '' }
	});
	move(towns, 'planned', 'answering');
	answer(towns, level, 0);
	return towns;
}

export function answer(towns: Towns, level: number, seenVersion: number): void {
	const access = authorize(towns.as('coordinator'), 'answers.edit', subject);
	const texts = { reason: '', evidence: 'Beschluss', evidenceLink: '', note: 'nur für uns' };
	const sent = { kind: 'level', level, ...texts } as const;
	saveAnswer(access, 'orte.1', { seenVersion, touched: true, sent });
}

export function move(towns: Towns, from: RoundState, to: RoundState) {
	const access = authorize(towns.as('coordinator'), 'rounds.move', subject);
	return moveRound(access, { from, to, note: 'weil' });
}

export function submitted(): Towns {
	const towns = answering();
	move(towns, 'answering', 'consensus');
	expect(move(towns, 'consensus', 'submitted')).toEqual({ kind: 'moved' });
	return towns;
}

export function inReview(): Towns {
	const towns = submitted();
	const begun = beginReview(
		authorizeReview(staffOf(towns, 1), 'submission.begin', subject),
		seenIn(towns)
	);
	expect(begun).toEqual({ kind: 'moved' });
	return towns;
}

/** What the page of somebody who has just loaded it is about. */
export function seenIn(towns: Towns): string {
	const access = authorizeReview(staffOf(towns, 1), 'submission.view', subject);
	return decisionSubject(access);
}

export function accept(towns: Towns, who: 1 | 2, minute: number, seen = seenIn(towns)) {
	const access = authorizeReview(staffOf(towns, who, minute), 'submission.decide', subject);
	return acceptSubmission(access, seen);
}

export function giveBack(towns: Towns, minute: number) {
	const access = authorizeReview(staffOf(towns, 1, minute), 'submission.decide', subject);
	return returnSubmission(access, 'Bitte ergänzen', seenIn(towns));
}
