import type { Frequency } from './choices.ts';

/** The hour from which digests are made, local time. */
export const digestHour = 6;

/** A day and an hour in Germany. */
export interface LocalTime {
	/** `YYYY-MM-DD` */
	readonly day: string;
	/** 0–23 */
	readonly hour: number;
}

/**
 * Whether it is time to see what is new for somebody: once a day, or once a week from Monday on.
 * @param lastOn the day on which that was last done, `YYYY-MM-DD`; null: never
 */
export function digestDue(frequency: Frequency, lastOn: string | null, now: LocalTime): boolean {
	if (frequency === 'none' || now.hour < digestHour) return false;
	const since = frequency === 'daily' ? now.day : mondayOf(now.day);
	return lastOn === null || lastOn < since;
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
	return date.toISOString().slice(0, 10);
}

/** The notices of which somebody has not been told in full. */
export function untold<N extends { readonly marks: readonly string[] }>(
	notices: readonly N[],
	told: ReadonlySet<string>
): N[] {
	return notices.filter(({ marks }) => marks.some((mark) => !told.has(mark)));
}
