/** What is left of a time box; it only reminds, it closes nothing. */
export type TimeLeft = { kind: 'minutes'; minutes: number } | { kind: 'last-minute' | 'over' };

/** @param endsAt and @param now in milliseconds since 1970 */
export function timeLeft(endsAt: number, now: number): TimeLeft {
	const left = endsAt - now;
	if (left <= 0) return { kind: 'over' };
	if (left <= 60_000) return { kind: 'last-minute' };
	return { kind: 'minutes', minutes: Math.ceil(left / 60_000) };
}
