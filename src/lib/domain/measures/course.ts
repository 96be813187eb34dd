import { daysBetween } from '../delegations/standing.ts';
import type { ProgressKind } from './vocabulary.ts';

/** Where a measure stands. Derived from its days and entries, never typed. */
export const measureStates = ['planned', 'running', 'overdue', 'done', 'dropped'] as const;

export type MeasureState = (typeof measureStates)[number];

/** Nothing more is expected of it. */
export function isSettled(state: MeasureState): boolean {
	return state === 'done' || state === 'dropped';
}

/** A dated entry of a measure's history. */
export interface ProgressEntry {
	/** Counts up in the order in which entries were recorded. */
	readonly position: number;
	/** The day that it speaks of, `YYYY-MM-DD`. */
	readonly on: string;
	readonly kind: ProgressKind;
	/** Share done, 0–100 percent. */
	readonly share: number;
}

/** What decides about the state of a measure. */
export interface Course {
	/** `YYYY-MM-DD` */
	readonly startOn: string;
	/** `YYYY-MM-DD` */
	readonly dueOn: string;
	/** In any order. */
	readonly entries: readonly ProgressEntry[];
}

export interface Standing {
	readonly state: MeasureState;
	/** Share done, 0–100 percent; 0 without an entry. */
	readonly share: number;
	/** Planned or running, and due today or within 30 days. */
	readonly dueSoon: boolean;
	/** Days until it is due; negative once it is past. */
	readonly daysLeft: number;
	/** Days since anything was reported of it, where it runs and that is long ago; else null. */
	readonly silentDays: number | null;
	/** The day of the entry that settled it, `YYYY-MM-DD`; null while it is open. */
	readonly settledOn: string | null;
}

const soonDays = 30;

/** A quarter of a year: bodies that meet every two months have met since. */
const silentDays = 90;

/**
 * Where a measure stood on a day. The entry of the latest day decides; of several on one day, the
 * one that was recorded last. Entries of later days did not exist yet.
 *
 * @param day the business day, `YYYY-MM-DD`, or an earlier one
 */
export function standingOn(course: Course, day: string): Standing {
	const last = lastEntry(course.entries, day);
	const share = last?.share ?? 0;
	const daysLeft = daysBetween(day, course.dueOn);
	const state = stateOf(course, last, day);
	const awaited = state === 'planned' || state === 'running';
	const settledOn = isSettled(state) ? (last?.on ?? null) : null;
	const silence = daysBetween(last?.on ?? course.startOn, day);
	const silent = state === 'running' && silence >= silentDays;
	return {
		state,
		share,
		dueSoon: awaited && daysLeft <= soonDays,
		daysLeft,
		silentDays: silent ? silence : null,
		settledOn
	};
}

function stateOf(
	{ startOn, dueOn }: Course,
	last: ProgressEntry | undefined,
	day: string
): MeasureState {
	if (last?.kind === 'dropped') return 'dropped';
	if (last?.share === 100) return 'done';
	if (day > dueOn) return 'overdue';
	// Who reports progress has begun, whatever the plan said.
	return day >= startOn || (last?.share ?? 0) > 0 ? 'running' : 'planned';
}

/** The entry that decides on a day: the latest, of one day the one recorded last. */
export function lastEntry<Entry extends ProgressEntry>(
	entries: readonly Entry[],
	day: string
): Entry | undefined {
	return inOrder(entries.filter(({ on }) => on <= day)).at(-1);
}

/** Entries as the history tells them, the earliest first. */
export function inOrder<Entry extends ProgressEntry>(entries: readonly Entry[]): Entry[] {
	return entries.toSorted((a, b) => a.on.localeCompare(b.on) || a.position - b.position);
}
