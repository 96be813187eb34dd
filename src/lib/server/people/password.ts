import { and, eq, ne } from 'drizzle-orm';
import { isOwnEmail } from '#lib/domain/people/password.ts';
import type { Access } from '../access/access.ts';
import type { Actor } from '../access/context.ts';
import { change } from '../audit/change.ts';
import { addressIsBlocked, countAttempt, countFailure, forgiveAccount } from '../auth/attempts.ts';
import { hashPassword, passwordMatches, PasswordQueueFull } from '../auth/passwords.ts';
import { digestOf } from '../db/ids.ts';
import { accounts, sessions } from '../db/schema/index.ts';

type OwnAccount = Access<'account.use'> & { actor: Extract<Actor, { kind: 'account' }> };

export interface PasswordChange {
	current: string;
	next: string;
	/** The session that asks: it stays, all others end. */
	sessionId: string;
	/** The client's address, for the limit of failed attempts. */
	address: string;
}

export type PasswordChanged = {
	kind: 'changed' | 'password-is-email' | 'wrong' | 'address-blocked' | 'busy';
};

/** Sets a new password for one's own account, under the limits of the sign-in page. */
export async function changePassword(
	access: OwnAccount,
	{ current, next, sessionId, address }: PasswordChange
): Promise<PasswordChanged> {
	const { id, email } = access.actor;
	if (isOwnEmail(next, email)) return { kind: 'password-is-email' };
	if (await addressIsBlocked(address)) return { kind: 'address-blocked' };
	const withinLimit = await countAttempt(email);
	try {
		const known = withinLimit ? passwordHashOf(access, id) : null;
		if (!(await passwordMatches(current, known)) || known === null) {
			await countFailure(address);
			return { kind: 'wrong' };
		}
		const changed = replacePassword(access, { known, next: await hashPassword(next), sessionId });
		if (!changed) return { kind: 'wrong' };
	} catch (failure) {
		if (failure instanceof PasswordQueueFull) return { kind: 'busy' };
		throw failure;
	}
	await forgiveAccount(email);
	return { kind: 'changed' };
}

function passwordHashOf({ database }: OwnAccount, id: string): string | null {
	const row = database
		.select({ hash: accounts.passwordHash })
		.from(accounts)
		.where(eq(accounts.id, id))
		.get();
	return row?.hash ?? null;
}

/** False if the password that was checked is no longer the account's. */
function replacePassword(
	access: OwnAccount,
	{ known, next, sessionId }: { known: string; next: string; sessionId: string }
): boolean {
	const { id } = access.actor;
	return change(access, (transaction) => {
		const { changes } = transaction
			.update(accounts)
			.set({ passwordHash: next })
			.where(and(eq(accounts.id, id), eq(accounts.passwordHash, known)))
			.run();
		if (changes === 0) return { result: false, trace: null };
		transaction
			.delete(sessions)
			.where(and(eq(sessions.accountId, id), ne(sessions.idHash, digestOf(sessionId))))
			.run();
		const subject = `account:${id}`;
		return { result: true, trace: { action: 'account.password-changed', subject } };
	});
}
