import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { submittedSummaries } from '#lib/server/review/summaries.ts';
import { awaitedOf } from '#lib/server/review/awaited.ts';
import { decisionSubject, subjectOf } from '#lib/server/review/decision-subject.ts';
import { decidedAt } from '#lib/server/review/decided.ts';
import { lastPosition, reminderInForce, reminderOf } from '#lib/server/review/reminders.ts';
import { reviewDesk } from '#lib/server/review/desk.ts';
import { waitingSubmissions } from '#lib/server/review/waiting.ts';
import { reviewedSubmission } from '#lib/server/review/reviewed.ts';
import { teamOf } from '../review-contents.ts';
import { inRound, inReview, type Questions } from './asking.ts';

/** What the room `review` is asked. */
export const reviewQuestions: Questions = {
	'review/summaries.submittedSummaries': (...[towns, town]) =>
		submittedSummaries(authorizeStaff(towns.as('office', town), 'summaries.view')),
	'review/decided.decidedAt': (...at) => {
		const { database, round } = inRound(...at, 'rounds.view');
		return decidedAt(database, round.id);
	},
	'review/decision-subject.decisionSubject': (...at) =>
		decisionSubject(inReview(...at, 'submission.view')),
	'review/decision-subject.subjectOf': (...at) => {
		const { database, round } = inRound(...at, 'rounds.view');
		return subjectOf(database, round.id);
	},
	'review/examples.exampleChoices': 'published copies',
	'review/examples.exampleTitles': 'published copies',
	'review/reviewed.reviewedSubmission': (...at) =>
		reviewedSubmission(inReview(...at, 'submission.view')),
	'review/awaited.awaitedOf': (...[towns, town]) => awaitedOf(towns.database, town),
	'review/reminders.reminderOf': (...at) => reminderOf(inRound(...at, 'rounds.view')),
	'review/reminders.reminderInForce': (...at) => {
		const { database, round } = inRound(...at, 'rounds.view');
		return reminderInForce(database, round.id);
	},
	'review/reminders.lastPosition': (...at) => {
		const { database, round } = inRound(...at, 'rounds.view');
		return lastPosition(database, round.id);
	},
	'review/desk.reviewDesk': (towns, town) =>
		reviewDesk(authorizeStaff(towns.as('office', town), 'review.view')),
	'review/waiting.waitingSubmissions': (towns, town) => [
		town,
		waitingSubmissions(authorizeStaff(teamOf(towns, town), 'review.view'))
	]
};
