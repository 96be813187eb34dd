import { and, eq } from 'drizzle-orm';
import {
	criterionByKey,
	descriptorOf,
	fieldOf,
	type Localized
} from '#lib/domain/instrument/index.ts';
import { readPublishedTally, type PublishedTally } from '#lib/domain/disclosure/index.ts';
import type { Database } from '../db/client.ts';
import { rounds, tallies, workshops } from '../db/schema/index.ts';
import { instrumentById } from '../instrument/queries.ts';
import { presentWith } from '../live/stream.ts';
import {
	attendanceOf,
	itemsOf,
	lastWorkshop,
	votedOn,
	type Attendance,
	type Item,
	type Workshop
} from './queries.ts';

/** A criterion as a room reads it, in every language. */
export interface CriterionText {
	key: string;
	/** The title of its field. */
	field: Localized;
	title: Localized;
	plain: Localized;
	levels: { label: Localized; descriptor: Localized }[];
}

/** An item as everybody in the room may see it. Before the reveal there is no level in it. */
export interface RoomItem {
	id: string;
	run: number;
	state: 'open' | 'closed' | 'revealed';
	/** When the time box ends, milliseconds since 1970; a hint, not a close. */
	endsAt: number | null;
	/** Its place in the agenda of those who see it, from 1, and how many they are. */
	place: { number: number; of: number };
	criterion: CriterionText;
	/** Ballots cast so far; only while the item is open (rule 17). */
	voted: number | null;
	/** Only once revealed. */
	tally: PublishedTally | null;
}

/** What a participant's phone follows. */
export interface RoomView {
	ended: boolean;
	/** Whether there are small groups to choose from. */
	groups: number[];
	item: RoomItem | null;
}

/** What the projector shows: the whole room's item, and how to join. */
export interface ScreenView extends RoomView {
	code: string;
	joined: number;
	/** How many of them may vote. */
	voters: number;
	present: number;
}

export interface ConsoleItem {
	id: string;
	criterionKey: string;
	smallGroup: number;
	minutes: number;
	state: Item['state'];
	run: number;
	endsAt: number | null;
	voted: number | null;
	/** Only once revealed: the agreement number where it may be shown. */
	tally: PublishedTally | null;
}

/** What the console follows. */
export interface ConsoleView {
	ended: boolean;
	code: string;
	showsSelfView: boolean;
	items: ConsoleItem[];
	voting: Attendance[];
	observers: number;
	present: number;
}

/** What somebody in this small group sees (0: in none). */
export function roomView(database: Database, workshop: Workshop, smallGroup: number): RoomView {
	const agenda = itemsOf(database, workshop.id);
	const mine = agenda.filter((item) => item.smallGroup === 0 || item.smallGroup === smallGroup);
	const shown =
		mine.find(({ state }) => state === 'open') ??
		mine
			.filter(({ state }) => state !== 'waiting')
			.sort((one, other) => Number(other.since) - Number(one.since))[0];
	return {
		ended: hasEnded(database, workshop),
		groups: [...new Set(agenda.map((item) => item.smallGroup))].filter(Boolean).sort(),
		item: shown ? roomItem(database, workshop, shown, mine) : null
	};
}

/** What the projector shows. */
export function screenView(database: Database, workshop: Workshop): ScreenView {
	const { voting, observers } = attendanceOf(database, workshop.id);
	return {
		...roomView(database, workshop, 0),
		code: workshop.code,
		joined: votersAmong(voting) + observers,
		voters: votersAmong(voting),
		present: presentWith(seatHolder(workshop))
	};
}

/** What the console shows: the agenda with states and counts; a tally only where it is revealed. */
export function consoleView(database: Database, workshop: Workshop): ConsoleView {
	const { voting, observers } = attendanceOf(database, workshop.id);
	return {
		ended: hasEnded(database, workshop),
		code: workshop.code,
		showsSelfView: lastWorkshop(database, workshop.roundId)?.showsSelfView ?? false,
		items: itemsOf(database, workshop.id).map((item) => ({
			id: item.id,
			criterionKey: item.criterionKey,
			smallGroup: item.smallGroup,
			minutes: item.minutes,
			state: item.state,
			run: item.run,
			endsAt: endOf(item),
			voted: item.state === 'open' ? votedOn(database, item.id) : null,
			tally: item.state === 'revealed' ? tallyOf(database, workshop, item.criterionKey) : null
		})),
		voting,
		observers,
		present: presentWith(seatHolder(workshop))
	};
}

/** The name under which the streams of a workshop's seats are counted. */
export function seatHolder({ id }: Pick<Workshop, 'id'>, seatId = ''): string {
	return `seat:${id}:${seatId}`;
}

/** How many have joined to vote. */
export function votersAmong(voting: readonly Attendance[]): number {
	return voting.reduce((sum, { joined }) => sum + joined, 0);
}

function roomItem(
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
		endsAt: endOf(item),
		place: { number: agenda.indexOf(item) + 1, of: agenda.length },
		criterion: criterionText(database, workshop, item.criterionKey),
		voted: item.state === 'open' ? votedOn(database, item.id) : null,
		tally: item.state === 'revealed' ? tallyOf(database, workshop, item.criterionKey) : null
	};
}

function endOf({ state, since, minutes }: Item): number | null {
	return state === 'open' && since ? since.getTime() + minutes * 60_000 : null;
}

function criterionText(database: Database, workshop: Workshop, key: string): CriterionText {
	const row = database
		.select({ instrumentId: rounds.instrumentId })
		.from(rounds)
		.where(eq(rounds.id, workshop.roundId))
		.get();
	const instrument = row && instrumentById(database, row.instrumentId);
	const criterion = instrument && criterionByKey(instrument, key);
	const field = instrument && fieldOf(instrument, key);
	if (!criterion || !field) throw new Error(`no criterion ${key}`);
	return {
		key,
		field: field.title,
		title: criterion.title,
		plain: criterion.plain,
		levels: instrument.scale.map(({ level, label, descriptor }) => ({
			label,
			descriptor: descriptorOf(instrument, criterion, level) ?? descriptor
		}))
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

function hasEnded(database: Database, { id }: Workshop): boolean {
	const row = database
		.select({ endedAt: workshops.endedAt })
		.from(workshops)
		.where(eq(workshops.id, id))
		.get();
	return row?.endedAt !== null;
}
