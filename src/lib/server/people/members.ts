import { and, asc, count, eq, isNull } from 'drizzle-orm';
import type { MembershipRole } from '#lib/domain/access/index.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { accounts, memberships } from '../db/schema/index.ts';

interface HeldRole {
	/** Of the membership. */
	id: string;
	role: MembershipRole;
	unit: string;
	administration: boolean;
	since: Date;
}

export interface Person {
	accountId: string;
	name: string;
	email: string;
	/** The person who is looking. */
	self: boolean;
	roles: HeldRole[];
}

/** Everybody who belongs to the municipality today, by name, each with the roles held here. */
export function peopleOf(access: MunicipalityAccess<'people.view'>): Person[] {
	const byAccount = new Map<string, Person>();
	for (const { accountId, name, email, self, ...role } of currentMembers(access)) {
		const known = byAccount.get(accountId);
		if (known) known.roles.push(role);
		else byAccount.set(accountId, { accountId, name, email, self, roles: [role] });
	}
	return [...byAccount.values()];
}

/** One role that somebody holds here today. */
export function memberBy(access: MunicipalityAccess<'people.change'>, id: string) {
	return currentMembers(access).find((member) => member.id === id);
}

function currentMembers({ database, municipality, actor }: MunicipalityAccess) {
	return database
		.select({
			id: memberships.id,
			accountId: accounts.id,
			name: accounts.name,
			email: accounts.email,
			role: memberships.role,
			unit: memberships.unit,
			administration: memberships.administration,
			since: memberships.createdAt
		})
		.from(memberships)
		.innerJoin(accounts, eq(accounts.id, memberships.accountId))
		.where(and(eq(memberships.municipalityId, municipality.id), isNull(memberships.endedAt)))
		.orderBy(asc(accounts.name), asc(accounts.id), asc(memberships.createdAt))
		.all()
		.map((row) => ({ ...row, self: actor.kind === 'account' && actor.id === row.accountId }));
}

/** People who coordinate the municipality and can sign in. */
export function coordinatorsOf(database: Database | Transaction, municipalityId: string): number {
	const row = database
		.select({ people: count() })
		.from(memberships)
		.innerJoin(accounts, eq(accounts.id, memberships.accountId))
		.where(
			and(
				eq(memberships.municipalityId, municipalityId),
				eq(memberships.role, 'coordinator'),
				isNull(memberships.endedAt),
				isNull(accounts.disabledAt)
			)
		)
		.get();
	return row?.people ?? 0;
}
