import { offerOf } from '#lib/server/reports/offer.ts';
import * as reading from '#lib/server/reports/reading.ts';
import { inTown, inRound, asking, type Questions } from './asking.ts';

/** What the room `reports` is asked. */
export const reportsQuestions: Questions = {
	'reports/builder.ofRound': 'pure',
	'reports/builder.ofTown': 'pure',
	'reports/frames.sourceLine': 'pure',
	'reports/offer.offerOf': (...at) => offerOf(inTown(...at, 'results.view')),
	'reports/reading.bandIn': (...at) =>
		reading.bandIn(inRound(...at, 'results.view')) ?? 'no release',
	'reports/reading.comparisonIn': (...at) =>
		reading.comparisonIn(inTown(...at, 'comparison.view'), asking(...at)) ?? 'no release',
	'reports/reading.measuresIn': (...at) =>
		reading.measuresIn(inTown(...at, 'measures.view'), asking(...at)),
	'reports/reading.comparedIn': (...at) =>
		reading.comparedIn(inRound(...at, 'results.view'), asking(...at)),
	'reports/reading.minutesIn': (...at) =>
		reading.minutesIn(inRound(...at, 'minutes.view'), asking(...at)),
	'reports/reading.periodIn': (...at) =>
		reading.periodIn(inTown(...at, 'results.view'), asking(...at)) ?? 'one round only',
	'reports/reading.periodOfFields': (...at) =>
		reading.periodOfFields(inTown(...at, 'results.view'), asking(...at)) ?? 'one round only',
	'reports/reading.withinFields': 'pure'
};
