import { and, count, eq, isNotNull } from 'drizzle-orm';
import { readPublishedTally, type PublishedTally } from '#lib/domain/disclosure/index.ts';
import { expectedBallots } from '#lib/domain/workshop/index.ts';
import type { Database } from '../db/client.ts';
import { seats, tallies } from '../db/schema/index.ts';
import { votedOn, type Item, type Workshop } from './queries.ts';

/** What may be said of an item's votes in the state it is in, to anybody in the hall. */
export interface ShownVotes {
	/** When the time box ends, milliseconds since 1970; a hint, not a close. */
	endsAt: number | null;
	/** Ballots cast so far; only while the item is open (rule 17). */
	voted: number | null;
	/** How many there can be; of a small group, how many have chosen it. */
	expected: number | null;
	/** Only once revealed: the agreement number where it may be shown. */
	tally: PublishedTally | null;
}

/** The one place that decides what a page or a stream gets of an item's votes. */
export function shownVotes(database: Database, workshop: Workshop, item: Item): ShownVotes {
	const { id, state, since, minutes } = item;
	const voted = state === 'open' ? votedOn(database, id) : null;
	return {
		endsAt: state === 'open' && since ? since.getTime() + minutes * 60_000 : null,
		voted,
		expected: voted === null ? null : expectedBallots(voted, votersOn(database, workshop, item)),
		tally: state === 'revealed' ? tallyOf(database, id) : null
	};
}

/** How many sit in the audience of an item and may vote. */
function votersOn(database: Database, workshop: Workshop, { smallGroup }: Item): number {
	const row = database
		.select({ voters: count() })
		.from(seats)
		.where(
			and(
				eq(seats.workshopId, workshop.id),
				isNotNull(seats.tokenHash),
				eq(seats.observer, false),
				smallGroup === 0 ? undefined : eq(seats.smallGroup, smallGroup)
			)
		)
		.get();
	return row?.voters ?? 0;
}

function tallyOf(database: Database, itemId: string): PublishedTally | null {
	const row = database
		.select({ published: tallies.published })
		.from(tallies)
		.where(and(eq(tallies.itemId, itemId), eq(tallies.revealed, true)))
		.get();
	return row ? readPublishedTally(row.published) : null;
}
