import type { WaitingOn } from './waiting.ts';

/** Days in which a municipality is not reminded of the same again. */
export const reminderPause = 3;
/** Characters that a reminder may have. */
export const reminderLength = 500;

/** Why a municipality is not reminded: it owes nothing, or was reminded of it not long ago. */
export type NotReminded = 'owes-nothing' | 'reminded-lately';

/**
 * Whether project staff may remind a municipality of its round; null: they may.
 * @param last the last reminder of what the round waits for now; null: there was none
 */
export function reminderRefusal(
	waiting: WaitingOn,
	last: Date | null,
	now: Date
): NotReminded | null {
	if (waiting !== 'municipality') return 'owes-nothing';
	const pause = reminderPause * 24 * 60 * 60 * 1000;
	return last !== null && now.getTime() - last.getTime() < pause ? 'reminded-lately' : null;
}
