import { z } from 'zod';
import { longestNote, noteKinds, writeNote, type Noted } from './notes.ts';
import type { SeatAccess } from './seats.ts';

const text = z.string().trim().max(longestNote).optional().default('');

/** What somebody typed about an item: up to three texts, each may be empty. */
export const noteSheetSchema = z.object({
	itemId: z.string().min(1).max(40),
	strength: text,
	gap: text,
	idea: text
});

/** Keeps each text that is there as a note of its kind; stops at the first that is refused. */
export function writeNotes(
	access: SeatAccess,
	{ itemId, ...texts }: z.infer<typeof noteSheetSchema>
): Noted {
	for (const kind of noteKinds) {
		if (texts[kind] === '') continue;
		const noted = writeNote(access, { itemId, kind, text: texts[kind] });
		if (noted !== 'noted') return noted;
	}
	return 'noted';
}
