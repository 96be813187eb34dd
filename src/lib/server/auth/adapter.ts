import { eq, lte } from 'drizzle-orm';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { Database } from '../db/client.ts';
import { digestOf } from '../db/ids.ts';
import { accounts, sessions } from '../db/schema/index.ts';

/**
 * Lucia's view of our tables. The database holds only the SHA-256 of a session id; Lucia is given
 * back the id it asked with, because renewal and cookie work with that one.
 */
export function sessionAdapter(database: Database): Adapter {
	return {
		getSessionAndUser: async (sessionId) => {
			const row = database
				.select({ session: sessions, account: accounts })
				.from(sessions)
				.innerJoin(accounts, eq(accounts.id, sessions.accountId))
				.where(eq(sessions.idHash, digestOf(sessionId)))
				.get();
			if (!row || row.account.disabledAt !== null) return [null, null];
			return [sessionOf(sessionId, row.session), userOf(row.account)];
		},
		getUserSessions: async (accountId) =>
			database
				.select()
				.from(sessions)
				.where(eq(sessions.accountId, accountId))
				.all()
				.map((row) => sessionOf(row.idHash, row)),
		setSession: async ({ id, userId, expiresAt, attributes }) => {
			database
				.insert(sessions)
				.values({ idHash: digestOf(id), accountId: userId, expiresAt, ...attributes })
				.run();
		},
		updateSessionExpiration: async (sessionId, expiresAt) => {
			database
				.update(sessions)
				.set({ expiresAt })
				.where(eq(sessions.idHash, digestOf(sessionId)))
				.run();
		},
		deleteSession: async (sessionId) => {
			database
				.delete(sessions)
				.where(eq(sessions.idHash, digestOf(sessionId)))
				.run();
		},
		deleteUserSessions: async (accountId) => {
			database.delete(sessions).where(eq(sessions.accountId, accountId)).run();
		},
		deleteExpiredSessions: async () => {
			database.delete(sessions).where(lte(sessions.expiresAt, new Date())).run();
		}
	};
}

function sessionOf(id: string, row: typeof sessions.$inferSelect): DatabaseSession {
	const { accountId, expiresAt, createdAt, endsAt, device } = row;
	return { id, userId: accountId, expiresAt, attributes: { createdAt, endsAt, device } };
}

function userOf({
	id,
	name,
	email,
	language,
	operator
}: typeof accounts.$inferSelect): DatabaseUser {
	return { id, attributes: { name, email, language, operator } };
}
