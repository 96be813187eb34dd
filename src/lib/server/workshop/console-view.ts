import type { Database } from '../db/client.ts';
import { shownVotes, type ShownVotes } from './item-view.ts';
import { presentIn } from './presence.ts';
import {
	attendanceOf,
	hasEnded,
	itemsOf,
	lastWorkshop,
	type Attendance,
	type Item,
	type Workshop
} from './queries.ts';

export interface ConsoleItem extends ShownVotes {
	id: string;
	criterionKey: string;
	smallGroup: number;
	minutes: number;
	state: Item['state'];
	run: number;
}

/** What the console follows. */
export interface ConsoleView {
	ended: boolean;
	code: string;
	showsSelfView: boolean;
	doorClosed: boolean;
	items: ConsoleItem[];
	voting: Attendance[];
	observers: number;
	present: number;
}

/** What the console shows: the agenda with states and counts; a tally only where it is revealed. */
export function consoleView(database: Database, workshop: Workshop): ConsoleView {
	const { voting, observers } = attendanceOf(database, workshop.id);
	const now = lastWorkshop(database, workshop.roundId);
	return {
		ended: hasEnded(database, workshop),
		code: workshop.code,
		showsSelfView: now?.showsSelfView ?? false,
		doorClosed: now?.doorClosed ?? false,
		items: itemsOf(database, workshop.id).map((item) => ({
			id: item.id,
			criterionKey: item.criterionKey,
			smallGroup: item.smallGroup,
			minutes: item.minutes,
			state: item.state,
			run: item.run,
			...shownVotes(database, workshop, item)
		})),
		voting,
		observers,
		present: presentIn(workshop)
	};
}
