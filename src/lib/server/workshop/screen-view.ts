import type { Database } from '../db/client.ts';
import { presentIn } from './presence.ts';
import { attendanceOf, type Workshop } from './queries.ts';
import { roomView, type RoomView } from './room-view.ts';

/** What the projector shows: the whole room's item, and how to join. */
export interface ScreenView extends RoomView {
	code: string;
	joined: number;
	/** How many of them may vote. */
	voters: number;
	present: number;
}

/** What the projector shows. */
export function screenView(database: Database, workshop: Workshop): ScreenView {
	const { voting, observers } = attendanceOf(database, workshop.id);
	const voters = voting.reduce((sum, { joined }) => sum + joined, 0);
	return {
		...roomView(database, workshop, 0),
		code: workshop.code,
		joined: voters + observers,
		voters,
		present: presentIn(workshop)
	};
}
