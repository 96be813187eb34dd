import { and, desc, eq, gt } from 'drizzle-orm';
import type { Access } from '../access/access.ts';
import type { Actor } from '../access/context.ts';
import { change } from '../audit/change.ts';
import { digestOf } from '../db/ids.ts';
import { sessions } from '../db/schema/index.ts';

type OwnAccount = Access<'account.use'> & { actor: Extract<Actor, { kind: 'account' }> };

export interface OwnSession {
	/** The first part of the stored hash: names the session in a form and reveals nothing. */
	reference: string;
	device: string;
	createdAt: Date;
	expiresAt: Date;
	current: boolean;
}

const referenceLength = 16;

/** The account's sessions that are still good, newest first. */
export function sessionsOf(access: OwnAccount, currentSessionId: string): OwnSession[] {
	const current = digestOf(currentSessionId);
	return access.database
		.select()
		.from(sessions)
		.where(and(eq(sessions.accountId, access.actor.id), gt(sessions.expiresAt, new Date())))
		.orderBy(desc(sessions.createdAt))
		.all()
		.map(({ idHash, device, createdAt, expiresAt }) => ({
			reference: idHash.slice(0, referenceLength),
			device,
			createdAt,
			expiresAt,
			current: idHash === current
		}));
}

/** Ends one of the account's own sessions. False if there is none by that reference. */
export function revokeSession(access: OwnAccount, reference: string): boolean {
	return change(access, (transaction) => {
		const mine = transaction
			.select({ idHash: sessions.idHash })
			.from(sessions)
			.where(eq(sessions.accountId, access.actor.id))
			.all()
			.find(({ idHash }) => idHash.slice(0, referenceLength) === reference);
		if (!mine) return { result: false, trace: null };
		transaction.delete(sessions).where(eq(sessions.idHash, mine.idHash)).run();
		return { result: true, trace: { action: 'session.revoked', subject: `session:${reference}` } };
	});
}

/** Ends the session that asks. */
export function signOut(access: OwnAccount, sessionId: string): void {
	change(access, (transaction) => {
		transaction
			.delete(sessions)
			.where(eq(sessions.idHash, digestOf(sessionId)))
			.run();
		const subject = `account:${access.actor.id}`;
		return { result: undefined, trace: { action: 'account.signed-out', subject } };
	});
}
