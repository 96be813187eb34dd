import type { MembershipRole } from '../access/roles.ts';

/** „Verwaltung“ means something for members only: they may then answer every field. */
export function administrationMark(role: MembershipRole, marked: boolean): boolean {
	return marked && role === 'member';
}

/** A field can be delegated to these; who is neither any more gives open delegations back. */
export function canHoldDelegations(roles: readonly MembershipRole[]): boolean {
	return roles.includes('contributor') || roles.includes('member');
}

export interface MembershipStep {
	/** The membership belongs to the person who acts. */
	own: boolean;
	from: MembershipRole;
	/** Null: the membership ends. */
	to: MembershipRole | null;
	/** People who coordinate the municipality and can sign in, before the step. */
	coordinators: number;
}

export type MembershipRefusal = 'own' | 'last-coordinator';

/**
 * Why a role cannot be changed or ended; null where nothing speaks against it. Nobody locks
 * themselves out, and a municipality always keeps somebody who can invite.
 */
export function membershipRefusal({
	own,
	from,
	to,
	coordinators
}: MembershipStep): MembershipRefusal | null {
	if (from === to) return null;
	if (own) return 'own';
	return from === 'coordinator' && coordinators <= 1 ? 'last-coordinator' : null;
}
