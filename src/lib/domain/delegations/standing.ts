/**
 * How a delegated field stands. `due-soon` is within a week, the day itself included; `lapsed`: the
 * answering is over, and nobody is late any more.
 */
export type DelegationStanding = 'handed-in' | 'lapsed' | 'overdue' | 'due-soon' | 'open';

const soonDays = 7;

/**
 * @param dueOn the deadline, `YYYY-MM-DD`
 * @param answering whether the round can still be answered, or is yet to be
 * @param today the business day, `YYYY-MM-DD`
 */
export function delegationStanding(
	{ dueOn, handedIn, answering }: { dueOn: string; handedIn: boolean; answering: boolean },
	today: string
): DelegationStanding {
	if (handedIn) return 'handed-in';
	if (!answering) return 'lapsed';
	const days = daysBetween(today, dueOn);
	if (days < 0) return 'overdue';
	return days <= soonDays ? 'due-soon' : 'open';
}

/** Whole days from one day to another, negative if the other is earlier. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
