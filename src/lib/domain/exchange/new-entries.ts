import { isSettled, standingOn, type Course } from '../measures/course.ts';
import { readReport } from '../measures/report.ts';
import type { SheetEntry } from './progress-cell.ts';

type Days = Pick<Course, 'startOn' | 'dueOn'>;

/**
 * The entries of a sheet that are not here yet; null where they contradict each other or what is
 * here. @param here in the order in which they were recorded. @param today `YYYY-MM-DD`
 */
export function newEntries(
	here: readonly SheetEntry[],
	entries: readonly SheetEntry[],
	days: Days,
	today: string
): SheetEntry[] | null {
	const known = new Set(here.map(textOf));
	const course = inPlaces(here);
	const added: SheetEntry[] = [];
	for (const entry of entries) {
		if (known.has(textOf(entry))) continue;
		const report = { ...entry, share: String(entry.share) };
		const read = readReport(report, { ...days, entries: course }, today);
		if (!read.ok) return null;
		course.push({ ...read.entry, position: course.length + 1 });
		added.push(read.entry);
	}
	return added;
}

/** Whether nothing more is expected after these entries: then it may belong to a body that has ended. */
export function isSettledWith(
	entries: readonly SheetEntry[],
	{ startOn, dueOn }: Days,
	today: string
): boolean {
	return isSettled(standingOn({ startOn, dueOn, entries: inPlaces(entries) }, today).state);
}

function inPlaces(entries: readonly SheetEntry[]) {
	return entries.map((entry, index) => ({ ...entry, position: index + 1 }));
}

function textOf({ on, kind, share, note }: SheetEntry): string {
	return JSON.stringify([on, kind, share, note]);
}
