import type { FormFailure } from '#lib/forms/read.ts';
import type { Noted } from '#lib/server/workshop/notes.ts';
import type { SheetSubject } from '#lib/server/workshop/note-sheet.ts';

/** A sheet of notes that was not kept, and comes back to be mended. */
export interface ReturnedSheet {
	note: FormFailure;
	about: SheetSubject | null;
	/** Why, where it is not for its texts. */
	noted: Exclude<Noted, 'noted'> | undefined;
}
