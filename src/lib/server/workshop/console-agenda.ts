import { proposeAgenda } from '#lib/domain/workshop/index.ts';
import type { RoundAccess } from '../access/access.ts';
import { resultsOf } from '../results/queries.ts';
import { addItems } from './commands.ts';
import { itemsOf, type Workshop } from './queries.ts';

export interface Proposal {
	/** Criteria that the coordinator wants to talk about in any case. */
	marked: readonly string[];
	/** How many more at most. */
	longest: number;
	/** Time box of each, in minutes. */
	minutes: number;
}

/** Fills the agenda from the self-view with what is not on it yet. @returns how many it added */
export function fillAgenda(
	access: RoundAccess<'workshop.run'>,
	workshop: Workshop,
	{ marked, longest, minutes }: Proposal
): number {
	const { instrument, profile } = resultsOf(access);
	const known = new Set(
		itemsOf(access.database, workshop.id).map(({ criterionKey }) => criterionKey)
	);
	const fresh = proposeAgenda(instrument, profile, new Set(marked), longest + known.size).filter(
		({ criterion }) => !known.has(criterion)
	);
	const wanted = fresh.filter(({ reason }) => reason === 'marked').length + longest;
	const items = fresh
		.slice(0, wanted)
		.map(({ criterion }) => ({ criterionKey: criterion, smallGroup: 0, minutes }));
	if (items.length > 0) addItems(access, workshop, items);
	return items.length;
}
