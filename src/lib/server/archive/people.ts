import { and, eq, inArray } from 'drizzle-orm';
import { membershipRoles } from '#lib/domain/access/index.ts';
import type { Entry } from '#lib/domain/archive/index.ts';
import type { Database, Transaction } from '../db/client.ts';
import { memberships } from '../db/schema/index.ts';

/** Somebody by function, as an archive names authors. */
export type ByFunction = Omit<Entry<'people'>, 'id'>;

/**
 * What people are or were in a municipality: all roles they ever held here, whether they belonged to
 * the administration, and the unit they spoke for last. Without any role: project staff, or the operator.
 */
export function functionsOf(
	database: Database | Transaction,
	municipalityId: string,
	accountIds: readonly string[]
): Map<string, ByFunction> {
	const held = database
		.select()
		.from(memberships)
		.where(
			and(
				eq(memberships.municipalityId, municipalityId),
				inArray(memberships.accountId, [...accountIds])
			)
		)
		.orderBy(memberships.createdAt, memberships.id)
		.all();
	const byAccount = Map.groupBy(held, ({ accountId }) => accountId);
	return new Map(
		accountIds.map((id) => {
			const own = byAccount.get(id) ?? [];
			return [
				id,
				{
					roles: membershipRoles.filter((role) => own.some((one) => one.role === role)),
					administration: own.some(({ administration }) => administration),
					unit: own.findLast(({ unit }) => unit !== '')?.unit ?? ''
				}
			];
		})
	);
}
