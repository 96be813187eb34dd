import { newestOf } from '#lib/domain/workshop/index.ts';
import type { Database } from '../db/client.ts';
import { presentIn } from './presence.ts';
import { attendanceOf, itemsOf, type Item, type Workshop } from './queries.ts';
import { roomItem, roomView, type RoomItem, type RoomView } from './room-view.ts';

/** What the projector shows: what is being voted on, else what is newest, and how to join. */
export interface ScreenView extends RoomView {
	code: string;
	joined: number;
	present: number;
	/** What small groups are at, while one of them votes; there is no other item then. */
	atWork: RoomItem[];
}

/** What the projector shows. */
export function screenView(database: Database, workshop: Workshop): ScreenView {
	const { voting, observers } = attendanceOf(database, workshop.id);
	const { item, atWork } = shownOn(database, workshop);
	return {
		...roomView(database, workshop, 0),
		item,
		atWork,
		code: workshop.code,
		joined: voting.reduce((sum, { joined }) => sum + joined, observers),
		present: presentIn(workshop)
	};
}

function shownOn(database: Database, workshop: Workshop): Pick<ScreenView, 'item' | 'atWork'> {
	const agenda = itemsOf(database, workshop.id);
	/** The agenda of those who see an item. */
	const sharing = ({ smallGroup: own }: Item) =>
		agenda.filter(({ smallGroup }) => smallGroup === 0 || smallGroup === own);
	const open = agenda.filter(({ state }) => state === 'open');
	if (open.some(({ smallGroup }) => smallGroup !== 0)) {
		const atWork = agenda
			.filter(({ smallGroup, state }) => smallGroup !== 0 && ['open', 'closed'].includes(state))
			.toSorted((one, other) => one.smallGroup - other.smallGroup)
			.flatMap((item) => roomItem(database, workshop, item, sharing(item)) ?? []);
		return { item: null, atWork };
	}
	const shown = open[0] ?? newestOf(agenda);
	const item = shown ? roomItem(database, workshop, shown, sharing(shown)) : null;
	return { item, atWork: [] };
}
