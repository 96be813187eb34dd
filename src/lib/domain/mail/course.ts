/**
 * Where an e-mail stands. `claimed`: a process is handing it over, and no other may. `lost`: nobody
 * knows whether it went out, because that process ended or the connection broke at the last moment.
 */
export const mailStates = ['waiting', 'claimed', 'failed', 'sent', 'given-up', 'lost'] as const;
export type MailState = (typeof mailStates)[number];

/** Why it did not go out: codes, never what a server said about an address. */
export const mailFailures = [
	'unreachable',
	'refused',
	'signing-in',
	'rejected',
	'unclear'
] as const;
export type MailFailure = (typeof mailFailures)[number];

/** Nothing more happens to it. */
export function isSettledMail(state: MailState): boolean {
	return state === 'sent' || state === 'given-up' || state === 'lost';
}

/** Minutes until the next try, after the first, second … one; then it is given up. */
export const retryMinutes = [1, 5, 30, 120, 480] as const;

/** Minutes after which a claim is of a process that no longer lives. */
export const claimMinutes = 10;

const minute = 60_000;

/** When a failed e-mail is tried again; null: it is given up. @param tries how many there were */
export function nextTryAt(tries: number, failedAt: Date): Date | null {
	const wait = retryMinutes[tries - 1];
	return wait === undefined ? null : new Date(failedAt.getTime() + wait * minute);
}

/** Whether a claim is so old that whoever made it cannot still be at it. */
export function claimIsStale(claimedAt: Date, now: Date): boolean {
	return now.getTime() - claimedAt.getTime() >= claimMinutes * minute;
}
