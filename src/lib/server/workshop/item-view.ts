import { and, eq } from 'drizzle-orm';
import { readPublishedTally, type PublishedTally } from '#lib/domain/disclosure/index.ts';
import type { Database } from '../db/client.ts';
import { tallies } from '../db/schema/index.ts';
import { votedOn, type Item, type Workshop } from './queries.ts';

/** What may be said of an item's votes in the state it is in, to anybody in the hall. */
export interface ShownVotes {
	/** When the time box ends, milliseconds since 1970; a hint, not a close. */
	endsAt: number | null;
	/** Ballots cast so far; only while the item is open (rule 17). */
	voted: number | null;
	/** Only once revealed: the agreement number where it may be shown. */
	tally: PublishedTally | null;
}

/** The one place that decides what a page or a stream gets of an item's votes. */
export function shownVotes(database: Database, workshop: Workshop, item: Item): ShownVotes {
	const { id, state, since, minutes, criterionKey } = item;
	return {
		endsAt: state === 'open' && since ? since.getTime() + minutes * 60_000 : null,
		voted: state === 'open' ? votedOn(database, id) : null,
		tally: state === 'revealed' ? tallyOf(database, workshop, criterionKey) : null
	};
}

function tallyOf(database: Database, workshop: Workshop, key: string): PublishedTally | null {
	const row = database
		.select({ published: tallies.published })
		.from(tallies)
		.where(
			and(
				eq(tallies.roundId, workshop.roundId),
				eq(tallies.criterionKey, key),
				eq(tallies.revealed, true)
			)
		)
		.get();
	return row ? readPublishedTally(row.published) : null;
}
