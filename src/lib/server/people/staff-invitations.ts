import { and, desc, eq, isNull, type SQL } from 'drizzle-orm';
import { invitationExpiry, invitationState } from '#lib/domain/people/invitation.ts';
import type { Changed } from '../audit/change.ts';
import type { Trace } from '../audit/record.ts';
import type { Database, Transaction } from '../db/client.ts';
import { digestOf, newId, newSecret } from '../db/ids.ts';
import { staffAssignments, staffInvitations } from '../db/schema/index.ts';

/** Links of a programme that nobody has taken up or withdrawn, the newest first. */
export function pendingStaffInvitations(database: Database, programmeId: string, now: Date) {
	return database
		.select()
		.from(staffInvitations)
		.where(
			and(
				eq(staffInvitations.programmeId, programmeId),
				isNull(staffInvitations.acceptedAt),
				isNull(staffInvitations.revokedAt)
			)
		)
		.orderBy(desc(staffInvitations.createdAt))
		.all()
		.map(({ id, name, email, ...dates }) => {
			const expired = invitationState(dates, now) === 'expired';
			return { id, name, email, expiresAt: dates.expiresAt, expired };
		});
}

/** Which programme somebody is invited to, by which account, and when. */
interface StaffSending {
	programmeId: string;
	invitedBy: string;
	at: Date;
}

/** The part of a change that invites; an earlier link to the same address stops working. */
export function sendStaffInvitation(
	transaction: Transaction,
	{ programmeId, invitedBy, at }: StaffSending,
	{ name, email }: { name: string; email: string }
): Changed<{ kind: 'invited'; token: string; expiresAt: Date }> {
	endStaffInvitations(transaction, at, [
		eq(staffInvitations.programmeId, programmeId),
		eq(staffInvitations.email, email)
	]);
	const id = newId();
	const token = newSecret();
	const expiresAt = invitationExpiry(at);
	const dates = { createdAt: at, expiresAt };
	transaction
		.insert(staffInvitations)
		.values({ id, tokenHash: digestOf(token), programmeId, email, name, invitedBy, ...dates })
		.run();
	return {
		result: { kind: 'invited', token, expiresAt },
		trace: { action: 'invitation.sent', subject: `staff-invitation:${id}` }
	};
}

/** Withdraws what is pending among these. @returns a trace of each */
export function endStaffInvitations(transaction: Transaction, at: Date, which: SQL[]): Trace[] {
	return transaction
		.update(staffInvitations)
		.set({ revokedAt: at })
		.where(and(...which, isNull(staffInvitations.acceptedAt), isNull(staffInvitations.revokedAt)))
		.returning({ id: staffInvitations.id })
		.all()
		.map(({ id }) => ({ action: 'invitation.revoked', subject: `staff-invitation:${id}` }));
}

/** The part of a change that puts an account on a project team. Null where it is there already. */
export function assignStaff(
	transaction: Transaction,
	{ programmeId, slug }: { programmeId: string; slug: string },
	accountId: string,
	createdAt: Date
): Trace | null {
	const { changes } = transaction
		.insert(staffAssignments)
		.values({ id: newId(), accountId, programmeId, createdAt })
		.onConflictDoNothing()
		.run();
	if (changes === 0) return null;
	return { action: 'staff.assigned', subject: `programme:${slug}/account:${accountId}` };
}
