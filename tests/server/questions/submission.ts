import { compileSubmission } from '#lib/server/submission/compile.ts';
import { handInFacts } from '#lib/server/submission/facts.ts';
import * as submission from '#lib/server/submission/queries.ts';
import * as standing from '#lib/server/submission/standing.ts';
import { inRound, inReview, type Questions } from './asking.ts';

/** What the room `submission` is asked. */
export const submissionQuestions: Questions = {
	'submission/compile.compileSubmission': (...at) => {
		const access = inRound(...at, 'rounds.view');
		return compileSubmission(access.database, access, 'hand-in');
	},
	'submission/facts.handInFacts': (...at) => {
		const access = inRound(...at, 'rounds.view');
		return handInFacts(access.database, access);
	},
	'submission/queries.extentNow': (...at) => submission.extentNow(inRound(...at, 'rounds.view')),
	'submission/queries.handInCheck': (...at) =>
		submission.handInCheck(inRound(...at, 'rounds.view')),
	'submission/queries.storedSubmission': (...at) => {
		const access = inReview(...at, 'submission.view');
		return submission.storedSubmission(access.database, access.submission.id);
	},
	'submission/queries.submissionBy': (...at) =>
		submission.submissionBy(inRound(...at, 'rounds.view'), 1),
	'submission/queries.submissionText': (...at) =>
		submission.submissionText(inRound(...at, 'rounds.view'), 1),
	'submission/queries.submissionsOf': (...at) =>
		submission.submissionsOf(inRound(...at, 'rounds.view')),
	'submission/standing.submissionHeads': (...at) => {
		const { database, round } = inRound(...at, 'rounds.view');
		return standing.submissionHeads(database, round.id);
	},
	'submission/standing.submissionInForce': (...at) => {
		const { database, round } = inRound(...at, 'rounds.view');
		return standing.submissionInForce(database, round.id);
	}
};
