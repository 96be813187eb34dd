import type { Due } from './due.ts';
import type { WaitingOn } from './waiting.ts';

/** What decides where a municipality stands on the desk. */
export interface DeskPlace {
	readonly due: Due | null;
	readonly waiting: WaitingOn;
	/** Whole days for which its round has waited; null: it waits for nobody. */
	readonly waitingDays: number | null;
}

/**
 * What is overdue first, the longest overdue at the top; then what waits for project staff, the
 * longest wait first; then the rest. Within the same, the order in which they came.
 */
export function inDeskOrder<P extends DeskPlace>(places: readonly P[]): P[] {
	return places.toSorted((a, b) => groupOf(a) - groupOf(b) || daysInGroup(b) - daysInGroup(a));
}

function groupOf({ due, waiting }: DeskPlace): number {
	if (due?.overdue) return 0;
	return waiting === 'staff' ? 1 : 2;
}

function daysInGroup({ due, waiting, waitingDays }: DeskPlace): number {
	if (due?.overdue) return -due.daysLeft;
	return waiting === 'staff' ? (waitingDays ?? 0) : 0;
}
