import * as offered from '#lib/server/practice/offered.ts';
import { draftSourceOf } from '#lib/server/practice/from-measure.ts';
import * as practice from '#lib/server/practice/queries.ts';
import * as requests from '#lib/server/practice/requests.ts';
import * as practiceSteps from '#lib/server/practice/steps.ts';
import { publishedIn } from '../practice-contents.ts';
import type { Town } from '../round-contents.ts';
import type { FullTowns } from '../two-towns.ts';
import { inTown, type Questions } from './asking.ts';

/** What the room `practice` is asked. */
export const practiceQuestions: Questions = {
	'practice/from-measure.draftSourceOf': (...at) =>
		draftSourceOf(inTown(...at, 'measures.view'), 1),
	'practice/offered.offeredExample': 'published copies',
	'practice/offered.offeredExamples': 'published copies',
	'practice/offered.publishedExamples': 'published copies',
	'practice/queries.ownExample': (...at) => practice.ownExample(inTown(...at, 'practice.view'), 2),
	'practice/queries.ownExamples': (...at) => practice.ownExamples(inTown(...at, 'practice.view')),
	'practice/queries.storedExample': (towns, town) =>
		practice.storedExample(towns.database, town, 1),
	'practice/requests.isWaiting': (towns, town) =>
		requests.isWaiting(towns.database, town, publishedIn(towns, town)),
	'practice/requests.receivedRequests': (...at) =>
		requests.receivedRequests(inTown(...at, 'practice.reply')),
	'practice/requests.sentRequests': (...at) => requests.sentRequests(inTown(...at, 'practice.ask')),
	'practice/steps.stepsOf': (towns, town) =>
		practiceSteps.stepsOf(towns.database, publishedIn(towns, town))
};

/** What somebody of this town reads of the other town's examples. */
export function readOfOthers(towns: FullTowns, town: Town, other: Town): unknown {
	const access = inTown(towns, town, 'practice.view');
	const own = offered.offeredExample(access, publishedIn(towns, town));
	const theirs = offered.offeredExample(access, publishedIn(towns, other));
	return { all: offered.offeredExamples(access), own, theirs };
}
