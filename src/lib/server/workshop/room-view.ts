import { newestOf } from '#lib/domain/workshop/index.ts';
import type { Database } from '../db/client.ts';
import { criterionText, type CriterionText } from './criterion-text.ts';
import { shownVotes, type ShownVotes } from './item-view.ts';
import { hasEnded, itemsOf, type Item, type Workshop } from './queries.ts';

/** An item as everybody in the room may see it. Before the reveal there is no level in it. */
export interface RoomItem extends ShownVotes {
	id: string;
	run: number;
	state: 'open' | 'closed' | 'revealed';
	/** Whose it is; 0: the whole room's. */
	smallGroup: number;
	/** Its place in the agenda of those who see it, from 1, and how many they are. */
	place: { number: number; of: number };
	criterion: CriterionText;
}

/** What a participant's phone follows. */
export interface RoomView {
	ended: boolean;
	/** The small groups to choose from. */
	groups: number[];
	/** Whether one of them is at an item: open, or to be revealed. */
	groupsAtHand: boolean;
	item: RoomItem | null;
}

/** What somebody in this small group sees (0: in none). */
export function roomView(database: Database, workshop: Workshop, smallGroup: number): RoomView {
	const agenda = itemsOf(database, workshop.id);
	const mine = agenda.filter((item) => item.smallGroup === 0 || item.smallGroup === smallGroup);
	const shown = mine.find(({ state }) => state === 'open') ?? newestOf(mine);
	return {
		ended: hasEnded(database, workshop),
		groups: [...new Set(agenda.map((item) => item.smallGroup))]
			.filter(Boolean)
			.toSorted((one, other) => one - other),
		groupsAtHand: agenda.some(
			({ smallGroup: group, state }) => group !== 0 && (state === 'open' || state === 'closed')
		),
		item: shown ? roomItem(database, workshop, shown, mine) : null
	};
}

/** An item as the room may see it, among those that the same people see; null while it waits. */
export function roomItem(
	database: Database,
	workshop: Workshop,
	item: Item,
	agenda: readonly Item[]
): RoomItem | null {
	if (item.state === 'waiting') return null;
	return {
		id: item.id,
		run: item.run,
		state: item.state,
		smallGroup: item.smallGroup,
		place: { number: agenda.indexOf(item) + 1, of: agenda.length },
		criterion: criterionText(database, workshop, item.criterionKey),
		...shownVotes(database, workshop, item)
	};
}
