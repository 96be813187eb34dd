import { z } from 'zod';
import { inOrder, lastEntry, standingOn, type Course, type ProgressEntry } from './course.ts';
import { progressKinds, type ProgressKind } from './vocabulary.ts';

export const noteLimit = 2_000;

/**
 * A new entry as a form sends it. `share` is asked for with progress only: giving up and taking up
 * again leave the share as it is.
 */
export const reportSchema = z.object({
	on: z.iso.date(),
	kind: z.enum(progressKinds),
	share: z.string().trim().max(8).default(''),
	note: z.string().trim().max(noteLimit)
});

export interface Report {
	/** `YYYY-MM-DD` */
	readonly on: string;
	readonly kind: ProgressKind;
	/** Percent as typed; without meaning where something is given up or taken up again. */
	readonly share: string;
	readonly note: string;
}

/** Why an entry cannot be recorded. `on` is the day of the entry that stands in the way. */
export type ReportRefusal =
	| { code: 'future' | 'share' | 'note-required' | 'done' | 'not-dropped' | 'already-dropped' }
	| { code: 'dropped-then'; on: string }
	| { code: 'turn-before-last'; on: string };

export type ReadReport =
	| { ok: true; entry: Omit<ProgressEntry, 'position'> & { note: string } }
	| { ok: false; refusal: ReportRefusal };

/**
 * What an entry says, held against what is known.
 *
 * Entries may be backdated: people report late, and the day is what counts. Not possible is what
 * would make the history contradict itself: a day to come, progress on a day on which the measure
 * was given up, or a turn (giving up, taking up again) dated before what is known already. A turn
 * needs a note. The share may fall: somebody may have been too hopeful.
 *
 * @param today the business day, `YYYY-MM-DD`
 */
export function readReport(
	{ on, kind, share, note }: Report,
	course: Course,
	today: string
): ReadReport {
	const refusal =
		on > today ? ({ code: 'future' } as const) : refusalOf({ on, kind, note }, course);
	if (refusal) return { ok: false, refusal };
	if (kind !== 'progress') {
		const entry = { on, kind, share: standingOn(course, on).share, note };
		return { ok: true, entry };
	}
	const percent = /^(\d{1,3})\s*%?$/.exec(share.trim())?.[1];
	if (percent === undefined || Number(percent) > 100) {
		return { ok: false, refusal: { code: 'share' } };
	}
	return { ok: true, entry: { on, kind, share: Number(percent), note } };
}

function refusalOf(
	{ on, kind, note }: Pick<Report, 'on' | 'kind' | 'note'>,
	course: Course
): ReportRefusal | null {
	const before = lastEntry(course.entries, on);
	const dropped = before?.kind === 'dropped';
	if (kind === 'progress') {
		return dropped ? { code: 'dropped-then', on: before.on } : null;
	}
	const last = inOrder(course.entries).at(-1);
	if (last && last.on > on) return { code: 'turn-before-last', on: last.on };
	if (kind === 'resumed' && !dropped) return { code: 'not-dropped' };
	if (kind === 'dropped' && dropped) return { code: 'already-dropped' };
	if (kind === 'dropped' && before?.share === 100) return { code: 'done' };
	return note.trim() === '' ? { code: 'note-required' } : null;
}
