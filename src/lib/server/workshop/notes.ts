import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { RoundAccess } from '../access/access.ts';
import { change } from '../audit/change.ts';
import type { Database } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { workshopItems, workshopNotes } from '../db/schema/index.ts';
import { itemOf, type Workshop, type WorkshopAccess } from './queries.ts';
import type { SeatAccess } from './seats.ts';

export const noteKinds = ['strength', 'gap', 'idea'] as const;
export const longestNote = 500;
/** Enough for anybody with something to say; a flood from one phone ends here. */
const notesPerSeat = 60;

export const noteSchema = z.object({
	itemId: z.string().min(1).max(40),
	kind: z.enum(noteKinds),
	text: z.string().trim().min(1).max(longestNote)
});

export type Noted = 'noted' | 'unknown' | 'too-many';

/** How many notes a seat has written: in memory only, because a note is tied to no seat. */
const written = new Map<string, number>();

/** Keeps a note about an item, without whose it is. */
export function writeNote(
	{ database, workshop, seat }: SeatAccess,
	{ itemId, kind, text }: z.infer<typeof noteSchema>
): Noted {
	const item = itemOf(database, workshop.id, itemId);
	if (!item || item.state === 'waiting') return 'unknown';
	const count = written.get(seat.id) ?? 0;
	if (count >= notesPerSeat) return 'too-many';
	written.set(seat.id, count + 1);
	database.insert(workshopNotes).values({ id: newId(), itemId, kind, text }).run();
	return 'noted';
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
		return { result: true, trace: { action: 'note.released', subject, contents: { released } } };
	});
}
