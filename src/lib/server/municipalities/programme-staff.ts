import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Access } from '../access/access.ts';
import { change } from '../audit/change.ts';
import { accounts, programmes, staffAssignments, staffInvitations } from '../db/schema/index.ts';
import {
	assignStaff,
	endStaffInvitations,
	pendingStaffInvitations,
	sendStaffInvitation
} from '../people/staff-invitations.ts';

/** A programme with its project staff, for the operator. Undefined if there is none. */
export function programmeStaff(access: Access<'programmes.staff'>, slug: string) {
	const { database, clock } = access;
	const programme = database.select().from(programmes).where(eq(programmes.slug, slug)).get();
	if (!programme) return undefined;
	const staff = database
		.select({ id: accounts.id, name: accounts.name, email: accounts.email })
		.from(staffAssignments)
		.innerJoin(accounts, eq(accounts.id, staffAssignments.accountId))
		.where(eq(staffAssignments.programmeId, programme.id))
		.orderBy(asc(accounts.name))
		.all();
	const invited = pendingStaffInvitations(database, programme.id, clock.now());
	return { id: programme.id, slug, title: programme.title, staff, invited };
}

/** Every programme of the installation by title. */
export function installedProgrammes({ database }: Access<'installation.view'>) {
	return database
		.select({ slug: programmes.slug, title: programmes.title })
		.from(programmes)
		.orderBy(asc(programmes.title))
		.all();
}

export type Added =
	/** There is an account with this address, and it is on the project team at once. */
	| { kind: 'assigned' | 'already' }
	/** There is none yet: a link lets the person make it. The token is given out this once. */
	| { kind: 'invited'; token: string; expiresAt: Date }
	/** Nobody can sign in with the account of this address. */
	| { kind: 'disabled' };

/**
 * Lets somebody into a programme as project staff: at once where the address has an account, by a
 * link where it has none. Undefined without a programme.
 *
 * @param email in lower case
 */
export function addStaff(
	access: Access<'programmes.staff'>,
	slug: string,
	{ name, email }: { name: string; email: string }
): Added | undefined {
	const { actor, clock } = access;
	if (actor.kind !== 'account') throw new Error('only people invite');
	const programme = programmeStaff(access, slug);
	if (!programme) return undefined;
	return change<Added>(access, (transaction) => {
		const account = transaction
			.select({ id: accounts.id, disabledAt: accounts.disabledAt })
			.from(accounts)
			.where(eq(accounts.email, email))
			.get();
		const at = clock.now();
		if (!account) {
			const sending = { programmeId: programme.id, invitedBy: actor.id, at };
			return sendStaffInvitation(transaction, sending, { name, email });
		}
		if (account.disabledAt) return { result: { kind: 'disabled' }, trace: null };
		const place = { programmeId: programme.id, slug };
		const trace = assignStaff(transaction, place, account.id, at);
		return { result: { kind: trace ? 'assigned' : 'already' }, trace };
	});
}

/**
 * Ends somebody's work for a programme at once, and with it a link that would let them back in. False
 * where there was nothing to end.
 */
export function endStaff(
	access: Access<'programmes.staff'>,
	slug: string,
	accountId: string
): boolean {
	const programme = programmeStaff(access, slug);
	if (!programme) return false;
	return change(access, (transaction) => {
		const { changes } = transaction
			.delete(staffAssignments)
			.where(
				and(
					eq(staffAssignments.programmeId, programme.id),
					eq(staffAssignments.accountId, accountId)
				)
			)
			.run();
		if (changes === 0) return { result: false, trace: null };
		const own = transaction
			.select({ email: accounts.email })
			.from(accounts)
			.where(eq(accounts.id, accountId));
		const withdrawn = endStaffInvitations(transaction, access.clock.now(), [
			eq(staffInvitations.programmeId, programme.id),
			inArray(staffInvitations.email, own)
		]);
		const subject = `programme:${slug}/account:${accountId}`;
		return { result: true, trace: [{ action: 'staff.ended', subject }, ...withdrawn] };
	});
}

/** Withdraws a link that nobody has taken up. False where there was none. */
export function revokeStaffInvitation(
	access: Access<'programmes.staff'>,
	slug: string,
	id: string
): boolean {
	const programme = programmeStaff(access, slug);
	if (!programme) return false;
	return change(access, (transaction) => {
		const trace = endStaffInvitations(transaction, access.clock.now(), [
			eq(staffInvitations.programmeId, programme.id),
			eq(staffInvitations.id, id)
		]);
		return { result: trace.length > 0, trace };
	});
}
