/** How an invitation stands. An accepted one stays accepted, whatever its date says. */
export type InvitationState = 'open' | 'expired' | 'accepted' | 'revoked';

export interface InvitationDates {
	expiresAt: Date;
	acceptedAt: Date | null;
	revokedAt: Date | null;
}

/** How long the link of an invitation works. */
const invitationDays = 14;

/** When an invitation that is made now ends. */
export function invitationExpiry(now: Date): Date {
	return new Date(now.getTime() + invitationDays * 86_400_000);
}

/** The state of an invitation; at the very moment of its end it no longer works. */
export function invitationState(
	{ expiresAt, acceptedAt, revokedAt }: InvitationDates,
	now: Date
): InvitationState {
	if (acceptedAt) return 'accepted';
	if (revokedAt) return 'revoked';
	return now < expiresAt ? 'open' : 'expired';
}
