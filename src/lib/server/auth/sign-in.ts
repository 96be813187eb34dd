import { eq } from 'drizzle-orm';
import type { Session } from 'lucia';
import type { Context } from '../access/context.ts';
import { newId } from '../db/ids.ts';
import { accounts, auditEvents } from '../db/schema/index.ts';
import { addressIsBlocked, countAttempt, countFailure, forgiveAccount } from './attempts.ts';
import { deviceOf } from './device.ts';
import { longestSessionDays, type SessionLibrary } from './lucia.ts';
import { passwordMatches, PasswordQueueFull } from './passwords.ts';

export interface Credentials {
	email: string;
	password: string;
}

export interface Client {
	address: string;
	userAgent: string | null;
}

export type SignIn =
	| { kind: 'signed-in'; session: Session; language: 'de' | 'en' }
	/** Wrong password, unknown or locked account: the same answer after the same time. */
	| { kind: 'wrong' }
	| { kind: 'address-blocked' }
	| { kind: 'busy' };

/** Checks the credentials and begins a session. */
export async function signIn(
	context: Context,
	library: SessionLibrary,
	{ email, password }: Credentials,
	client: Client
): Promise<SignIn> {
	if (await addressIsBlocked(client.address)) return { kind: 'address-blocked' };
	const account = context.database.select().from(accounts).where(eq(accounts.email, email)).get();
	const withinLimit = await countAttempt(email);
	const open = account !== undefined && account.disabledAt === null && withinLimit;
	try {
		const matches = await passwordMatches(password, open ? account.passwordHash : null);
		if (!matches || !account) {
			await countFailure(client.address);
			return { kind: 'wrong' };
		}
	} catch (failure) {
		if (failure instanceof PasswordQueueFull) return { kind: 'busy' };
		throw failure;
	}
	await forgiveAccount(email);
	const session = await beginSession(context, library, account.id, client);
	return { kind: 'signed-in', session, language: account.language };
}

/** Begins a session without asking for a password: after an invitation was accepted. */
export async function beginSession(
	{ database }: Context,
	library: SessionLibrary,
	accountId: string,
	{ userAgent }: Pick<Client, 'userAgent'>
): Promise<Session> {
	const createdAt = new Date();
	const endsAt = new Date(createdAt.getTime() + longestSessionDays * 86_400_000);
	await library.deleteExpiredSessions();
	const session = await library.createSession(accountId, {
		createdAt,
		endsAt,
		device: deviceOf(userAgent)
	});
	// Lucia's call is asynchronous and cannot share a transaction with its trace; a trace that is
	// missing after a crash at this very point is the price, and the session is listed anyway.
	database
		.insert(auditEvents)
		.values({
			id: newId(),
			municipalityId: null,
			accountId,
			action: 'account.signed-in',
			subject: `account:${accountId}`,
			at: createdAt
		})
		.run();
	return session;
}
