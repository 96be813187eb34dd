import { eq } from 'drizzle-orm';
import type { ProgrammesAccess } from '../access/access.ts';
import { accounts, staffAssignments } from '../db/schema/index.ts';
import type { Coordinator } from './coordinators.ts';
import { foundMunicipality, type Founded, type NewMunicipality } from './founding.ts';
import { keptProgramme } from '../programme/queries.ts';

/**
 * Founds a municipality in one's programme with the link for its first coordinator. Nobody of any
 * project staff can be invited: whoever reviews does not coordinate. @throws 404
 */
export function inviteMunicipality(
	access: ProgrammesAccess<'programme.invite'>,
	programme: string,
	place: Omit<NewMunicipality, 'programme' | 'district'>,
	coordinator: Coordinator
): Founded | { kind: 'own-staff' } {
	const { slug } = keptProgramme(access, programme);
	const onStaff = access.database
		.select({ id: accounts.id })
		.from(accounts)
		.innerJoin(staffAssignments, eq(staffAssignments.accountId, accounts.id))
		.where(eq(accounts.email, coordinator.email))
		.get();
	if (onStaff) return { kind: 'own-staff' };
	return foundMunicipality(access, { ...place, programme: slug, district: null }, coordinator);
}
