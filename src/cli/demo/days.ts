const dayLength = 86_400_000;

/** The day some days later (earlier if negative), `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
	return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

/** The day itself, or the Monday after it if it falls on a weekend. */
export function workday(day: string): string {
	const weekday = new Date(day).getUTCDay();
	if (weekday === 6) return dayAfter(day, 2);
	return weekday === 0 ? dayAfter(day, 1) : day;
}

/** The last working day before a day. */
export function workdayBefore(day: string): string {
	const before = dayAfter(day, -1);
	return workday(before) === before ? before : workdayBefore(before);
}

/** A moment of that day. @param time `HH:MM`, UTC */
export function momentOf(day: string, time: string): Date {
	return new Date(`${day}T${time}:00.000Z`);
}

/** „Oktober 2020“ */
export function monthOf(day: string): string {
	return new Intl.DateTimeFormat('de-DE', {
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	}).format(new Date(day));
}
