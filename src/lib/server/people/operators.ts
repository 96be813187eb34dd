import { eq } from 'drizzle-orm';
import type { Access } from '../access/access.ts';
import { change } from '../audit/change.ts';
import { newId } from '../db/ids.ts';
import { accounts } from '../db/schema/index.ts';

export interface NewOperator {
	/** Lower case. */
	email: string;
	name: string;
	passwordHash: string;
}

/** Makes an operator's account. False if there is already an account with this address. */
export function createOperator(
	access: Access<'accounts.create'>,
	{ email, name, passwordHash }: NewOperator
): boolean {
	return change(access, (transaction) => {
		const known = transaction
			.select({ id: accounts.id })
			.from(accounts)
			.where(eq(accounts.email, email))
			.get();
		if (known) return { result: false, trace: null };
		const id = newId();
		const createdAt = access.clock.now();
		transaction
			.insert(accounts)
			.values({ id, email, name, passwordHash, operator: true, createdAt })
			.run();
		return {
			result: true,
			// No digest: of a name and an address it could be guessed, long after they were erased.
			trace: { action: 'account.created', subject: `account:${id}` }
		};
	});
}
