import { daysBetween } from '../delegations/standing.ts';
import { isFinished, type RoundState } from '../rounds/transitions.ts';

/** Until when project staff expect a round. */
export interface Due {
	/** `YYYY-MM-DD` */
	on: string;
	/** The round is offered; its municipality has not planned it. */
	offered: boolean;
	overdue: boolean;
	/** Days until then; negative: so many since. */
	daysLeft: number;
}

/** Whether the staff have what they wait for: then its date says nothing any more. */
export function isHandedIn(state: RoundState): boolean {
	return state === 'submitted' || state === 'in-review';
}

/**
 * How a municipality stands to the date of the round in question. A day is over when the next one
 * has begun; what was returned is owed again, with the date that was said last.
 * @param newest state of the newest round; null: none yet
 * @param dueOn the date of the running round, else of the one that is offered; null: none was said
 */
export function dueOf(newest: RoundState | null, dueOn: string | null, today: string): Due | null {
	if (dueOn === null || (newest !== null && isHandedIn(newest))) return null;
	const offered = newest === null || isFinished(newest);
	const daysLeft = daysBetween(today, dueOn);
	return { on: dueOn, offered, overdue: daysLeft < 0, daysLeft };
}
