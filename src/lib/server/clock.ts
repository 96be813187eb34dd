import { eq } from 'drizzle-orm';
import type { Database } from './db/client.ts';
import { installation } from './db/schema/index.ts';

/**
 * The time of the town's business. A demo stands still on its business date, so that "due" and
 * "overdue" stay true; sessions, limits and logs use real time instead.
 */
export interface Clock {
	/** The day, `YYYY-MM-DD`. */
	today(): string;
	/** The business day at the real time of day. */
	now(): Date;
}

const timeZone = 'Europe/Berlin';
const asDay = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });

/** The day of an instant in Germany, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
	return asDay.format(instant);
}

const asHour = new Intl.DateTimeFormat('sv-SE', { timeZone, hour: '2-digit', hourCycle: 'h23' });

/** The day and the hour of an instant in Germany. */
export function localTime(instant: Date): { day: string; hour: number } {
	return { day: dayOf(instant), hour: Number(asHour.format(instant)) };
}

export function businessClock(database: Database, realNow: () => Date = () => new Date()): Clock {
	const fixed = database
		.select({ value: installation.value })
		.from(installation)
		.where(eq(installation.key, 'business-date'))
		.get()?.value;
	if (!fixed) return { today: () => dayOf(realNow()), now: realNow };
	return { today: () => fixed, now: () => onDay(fixed, realNow()) };
}

const asTime = new Intl.DateTimeFormat('sv-SE', {
	timeZone,
	dateStyle: 'short',
	timeStyle: 'medium'
});

/** The instant that has the same time of day in Germany, on another day. */
function onDay(day: string, instant: Date): Date {
	const milliseconds = String(instant.getUTCMilliseconds()).padStart(3, '0');
	const local = `${day}T${asTime.format(instant).slice(11)}.${milliseconds}Z`;
	const there = new Date(local);
	return new Date(there.getTime() - aheadAt(there));
}

/** How far German time is ahead of UTC, in milliseconds. */
function aheadAt(instant: Date): number {
	const local = Date.parse(`${asTime.format(instant).replace(' ', 'T')}Z`);
	return local - Math.floor(instant.getTime() / 1_000) * 1_000;
}
