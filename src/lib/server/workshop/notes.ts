import { and, asc, eq } from 'drizzle-orm';
import type { RoundAccess } from '../access/access.ts';
import { change } from '../audit/change.ts';
import type { Database } from '../db/client.ts';
import { digestOf } from '../db/ids.ts';
import { workshopItems, workshopNotes } from '../db/schema/index.ts';
import { itemOf, type Item, type Workshop, type WorkshopAccess } from './queries.ts';
import type { SeatAccess } from './seats.ts';

export const noteKinds = ['strength', 'gap', 'idea'] as const;
export const longestNote = 500;
/** Enough for anybody with something to say; a flood from one phone ends here. */
const notesPerSeat = 60;

export type Noted = 'noted' | 'unknown' | 'too-many';

/**
 * How many notes each seat of a workshop has written: in memory only, because a note is tied to no
 * seat, and no longer than the workshop.
 */
const written = new Map<string, Map<string, number>>();

/** The workshop has ended: nobody writes any more. */
export function forgetWriters(workshopId: string): void {
	written.delete(workshopId);
}

/** The texts of one form about an item, by kind. */
export interface NoteSheet {
	itemId: string;
	/** Random, made with the form: sent twice, each text is kept once. */
	key: string;
	texts: readonly { kind: Note['kind']; text: string }[];
}

/** Whether a seat has something to say on an item: it has been opened for them. */
export function mayNote(seat: SeatAccess['seat'], item: Item): boolean {
	const heard = item.smallGroup === 0 || item.smallGroup === seat.smallGroup;
	return heard && item.state !== 'waiting' && !seat.observer;
}

/** Keeps notes about an item, all or none, without whose they are. */
export function keepNotes(
	{ database, workshop, seat }: SeatAccess,
	{ itemId, key, texts }: NoteSheet
): Noted {
	return database.transaction(
		(transaction) => {
			const item = itemOf(transaction, workshop.id, itemId);
			if (!item || !mayNote(seat, item)) return 'unknown';
			const counts = written.get(workshop.id) ?? new Map<string, number>();
			const count = counts.get(seat.id) ?? 0;
			if (count + texts.length > notesPerSeat) return 'too-many';
			const rows = texts.map(({ kind, text }) => {
				return { id: digestOf(`note ${itemId} ${key} ${kind} ${text}`), itemId, kind, text };
			});
			const kept = rows.map((row) =>
				transaction.insert(workshopNotes).values(row).onConflictDoNothing().run()
			);
			const fresh = kept.reduce((sum, { changes }) => sum + changes, 0);
			written.set(workshop.id, counts.set(seat.id, count + fresh));
			return 'noted';
		},
		{ behavior: 'immediate' }
	);
}

export interface Note {
	id: string;
	criterionKey: string;
	kind: (typeof noteKinds)[number];
	text: string;
	released: boolean;
}

/** All notes of a workshop, in no order that tells when they came. */
export function notesOf({ database }: WorkshopAccess, workshop: Workshop): Note[] {
	return notesIn(database, workshop.id);
}

function notesIn(database: Database, workshopId: string): Note[] {
	return database
		.select({
			id: workshopNotes.id,
			criterionKey: workshopItems.criterionKey,
			kind: workshopNotes.kind,
			text: workshopNotes.text,
			released: workshopNotes.released
		})
		.from(workshopNotes)
		.innerJoin(workshopItems, eq(workshopItems.id, workshopNotes.itemId))
		.where(eq(workshopItems.workshopId, workshopId))
		.orderBy(asc(workshopItems.position), asc(workshopNotes.kind), asc(workshopNotes.id))
		.all();
}

/** Lets a note into the minutes, or takes it out again. False if there is none by that id. */
export function releaseNote(
	access: RoundAccess<'workshop.run'>,
	workshop: Workshop,
	noteId: string,
	released: boolean
): boolean {
	return change(access, (transaction) => {
		const note = transaction
			.select({ id: workshopNotes.id })
			.from(workshopNotes)
			.innerJoin(workshopItems, eq(workshopItems.id, workshopNotes.itemId))
			.where(and(eq(workshopNotes.id, noteId), eq(workshopItems.workshopId, workshop.id)))
			.get();
		if (!note) return { result: false, trace: null };
		transaction.update(workshopNotes).set({ released }).where(eq(workshopNotes.id, noteId)).run();
		const subject = `round:${access.round.number}/note:${noteId}`;
		const action = released ? 'note.released' : 'note.withdrawn';
		return { result: true, trace: { action, subject } };
	});
}
