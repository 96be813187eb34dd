import { z } from 'zod';
import type { Localized } from '#lib/domain/instrument/index.ts';
import { criterionText } from './criterion-text.ts';
import { keepNotes, longestNote, mayNote, noteKinds, type Noted } from './notes.ts';
import { itemOf } from './queries.ts';
import type { SeatAccess } from './seats.ts';

const text = z.string().trim().max(longestNote).optional().default('');

/** What somebody typed about an item: up to three texts, each may be empty. */
export const noteSheetSchema = z.object({
	itemId: z.string().min(1).max(40),
	/** Random, made with the form. */
	key: z.string().min(1).max(40),
	strength: text,
	gap: text,
	idea: text
});

/** Keeps each text that is there as a note of its kind. */
export function writeNotes(
	access: SeatAccess,
	{ itemId, key, ...texts }: z.infer<typeof noteSheetSchema>
): Noted {
	const typed = noteKinds.map((kind) => ({ kind, text: texts[kind] }));
	return keepNotes(access, { itemId, key, texts: typed.filter(({ text: one }) => one !== '') });
}

/** What a sheet is about. */
export interface SheetSubject {
	id: string;
	criterion: { title: Localized };
}

/**
 * What a sheet that comes back to be mended is about: the room may have moved on since. Null if the
 * seat has nothing to say on such an item.
 */
export function sheetSubject(
	{ database, workshop, seat }: SeatAccess,
	itemId: string
): SheetSubject | null {
	const item = itemOf(database, workshop.id, itemId);
	if (!item || !mayNote(seat, item)) return null;
	const { title } = criterionText(database, workshop, item.criterionKey);
	return { id: item.id, criterion: { title } };
}
