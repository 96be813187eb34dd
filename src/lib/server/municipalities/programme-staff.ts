import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Access } from '../access/access.ts';
import { change } from '../audit/change.ts';
import { newId } from '../db/ids.ts';
import { accounts, programmes, staffAssignments } from '../db/schema/index.ts';

/** A programme with its project staff, for the operator. Undefined if there is none. */
export function programmeStaff({ database }: Access<'programmes.staff'>, slug: string) {
	const programme = database.select().from(programmes).where(eq(programmes.slug, slug)).get();
	if (!programme) return undefined;
	const staff = database
		.select({ id: accounts.id, name: accounts.name, email: accounts.email })
		.from(staffAssignments)
		.innerJoin(accounts, eq(accounts.id, staffAssignments.accountId))
		.where(eq(staffAssignments.programmeId, programme.id))
		.orderBy(asc(accounts.name))
		.all();
	return { id: programme.id, slug, title: programme.title, staff };
}

/** Every programme of the installation by title. */
export function installedProgrammes({ database }: Access<'installation.view'>) {
	return database
		.select({ slug: programmes.slug, title: programmes.title })
		.from(programmes)
		.orderBy(asc(programmes.title))
		.all();
}

export type Assigned = 'assigned' | 'no-account' | 'already';

/** Lets the holder of an account into a programme as project staff. Undefined without a programme. */
export function assignStaff(
	access: Access<'programmes.staff'>,
	slug: string,
	email: string
): Assigned | undefined {
	const programme = programmeStaff(access, slug);
	if (!programme) return undefined;
	return change<Assigned>(access, (transaction) => {
		const account = transaction
			.select({ id: accounts.id })
			.from(accounts)
			.where(and(eq(accounts.email, email), isNull(accounts.disabledAt)))
			.get();
		if (!account) return { result: 'no-account', trace: null };
		const { changes } = transaction
			.insert(staffAssignments)
			.values({
				id: newId(),
				accountId: account.id,
				programmeId: programme.id,
				createdAt: access.clock.now()
			})
			.onConflictDoNothing()
			.run();
		if (changes === 0) return { result: 'already', trace: null };
		const subject = `programme:${slug}/account:${account.id}`;
		return { result: 'assigned', trace: { action: 'staff.assigned', subject } };
	});
}

/** Ends somebody's work for a programme at once. False where there was nothing to end. */
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
		const subject = `programme:${slug}/account:${accountId}`;
		return { result: true, trace: { action: 'staff.ended', subject } };
	});
}
