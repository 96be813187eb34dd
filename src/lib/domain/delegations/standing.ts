/** How a delegated field stands. `due-soon` is within a week, the day itself included. */
export type DelegationStanding = 'handed-in' | 'overdue' | 'due-soon' | 'open';

const soonDays = 7;

/**
 * @param dueOn the deadline, `YYYY-MM-DD`
 * @param today the business day, `YYYY-MM-DD`
 */
export function delegationStanding(
	{ dueOn, handedIn }: { dueOn: string; handedIn: boolean },
	today: string
): DelegationStanding {
	if (handedIn) return 'handed-in';
	const days = daysBetween(today, dueOn);
	if (days < 0) return 'overdue';
	return days <= soonDays ? 'due-soon' : 'open';
}

/** Whole days from one day to another, negative if the other is earlier. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
