import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { MembershipRole } from '#lib/domain/access/index.ts';
import {
	administrationMark,
	canHoldDelegations,
	membershipRefusal,
	type MembershipRefusal
} from '#lib/domain/people/membership.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { change } from '../audit/change.ts';
import type { Trace } from '../audit/record.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { accounts, invitations, memberships } from '../db/schema/index.ts';
import { endInvitations } from './inviting.ts';
import { coordinatorsOf } from './members.ts';
import { end, endDelegations, otherRoles, type MembershipRow } from './membership-rows.ts';

type Change = MunicipalityAccess<'people.change'>;

export interface MembershipDetails {
	role: MembershipRole;
	unit: string;
	administration: boolean;
}

export type Refused = {
	/** `gone`: ended meanwhile, or of another municipality. `held`: the person has that role already. */
	kind: 'gone' | 'held' | MembershipRefusal;
};

/**
 * Changes role, unit and mark. Another role is another membership: the old one ends, so that
 * „since when“ stays true.
 */
export function changeMembership(
	access: Change,
	id: string,
	details: MembershipDetails
): { kind: 'changed' } | Refused {
	const at = access.clock.now();
	const { role, unit } = details;
	const administration = administrationMark(role, details.administration);
	return change<{ kind: 'changed' } | Refused>(access, (transaction) => {
		const row = currentBy(transaction, access, id);
		const refused = refusalOf(transaction, access, row, role);
		if (!row || refused) return { result: refused ?? { kind: 'gone' }, trace: null };
		const others = otherRoles(transaction, row);
		if (others.includes(role)) return { result: { kind: 'held' }, trace: null };
		if (role === row.role) {
			transaction
				.update(memberships)
				.set({ unit, administration })
				.where(eq(memberships.id, id))
				.run();
		} else {
			end(transaction, id, at);
			const { accountId, municipalityId } = row;
			transaction
				.insert(memberships)
				.values({
					id: newId(),
					accountId,
					municipalityId,
					role,
					unit,
					administration,
					createdAt: at
				})
				.run();
			if (!canHoldDelegations([...others, role])) endDelegations(transaction, row, at);
		}
		const contents = { role, unit, administration };
		return {
			result: { kind: 'changed' },
			trace: { action: 'membership.changed', subject: `membership:${id}`, contents }
		};
	});
}

/**
 * Ends a role that somebody holds here, and with it what was delegated to them and is still open. With
 * the last one end their invitations to come back: the link lies in a mailbox that they still read.
 */
export function endMembership(access: Change, id: string): { kind: 'ended' } | Refused {
	const at = access.clock.now();
	return change<{ kind: 'ended' } | Refused>(access, (transaction) => {
		const row = currentBy(transaction, access, id);
		const refused = refusalOf(transaction, access, row, null);
		if (!row || refused) return { result: refused ?? { kind: 'gone' }, trace: null };
		end(transaction, id, at);
		const others = otherRoles(transaction, row);
		if (!canHoldDelegations(others)) endDelegations(transaction, row, at);
		const withdrawn = others.length === 0 ? endInvitationsTo(transaction, row, at) : [];
		const { accountId, role } = row;
		return {
			result: { kind: 'ended' },
			trace: [
				{
					action: 'membership.ended',
					subject: `membership:${id}`,
					contents: { accountId, role }
				},
				...withdrawn
			]
		};
	});
}

function endInvitationsTo(
	transaction: Transaction,
	{ accountId, municipalityId }: MembershipRow,
	at: Date
): Trace[] {
	const own = transaction
		.select({ email: accounts.email })
		.from(accounts)
		.where(eq(accounts.id, accountId));
	return endInvitations(transaction, at, [
		eq(invitations.municipalityId, municipalityId),
		inArray(invitations.email, own)
	]);
}

function currentBy(transaction: Transaction, { municipality }: Change, id: string) {
	return transaction
		.select()
		.from(memberships)
		.where(
			and(
				eq(memberships.id, id),
				eq(memberships.municipalityId, municipality.id),
				isNull(memberships.endedAt)
			)
		)
		.get();
}

function refusalOf(
	transaction: Transaction,
	{ actor, municipality }: Change,
	row: MembershipRow | undefined,
	to: MembershipRole | null
): Refused | null {
	if (!row) return { kind: 'gone' };
	const own = actor.kind === 'account' && actor.id === row.accountId;
	const coordinators = coordinatorsOf(transaction, municipality.id);
	const kind = membershipRefusal({ own, from: row.role, to, coordinators });
	return kind ? { kind } : null;
}
