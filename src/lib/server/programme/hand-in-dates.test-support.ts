import { testClock, type Towns } from '#tests/support/town.ts';
import { handInDates } from '../db/schema/index.ts';

/** Staff say until when they expect a round; the highest position is what they said last. */
export function sayDueOn(
	towns: Towns,
	dueOn: string,
	{ municipalityId = 'ahausen', roundNumber = 1, position = 1 } = {}
): void {
	const id = `${municipalityId}-${roundNumber}-${position}`;
	const by = { accountId: 'office-behausen', at: testClock.now() };
	towns.database
		.insert(handInDates)
		.values({ id, municipalityId, roundNumber, position, dueOn, ...by })
		.run();
}
