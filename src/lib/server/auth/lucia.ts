import { Lucia, TimeSpan } from 'lucia';
import type { Database } from '../db/client.ts';
import { sessionAdapter } from './adapter.ts';

export interface SessionAttributes {
	createdAt: Date;
	endsAt: Date;
	device: string;
}

export interface AccountAttributes {
	name: string;
	email: string;
	language: 'de' | 'en';
	operator: boolean;
}

declare module 'lucia' {
	interface Register {
		Lucia: SessionLibrary;
		DatabaseSessionAttributes: SessionAttributes;
		DatabaseUserAttributes: AccountAttributes;
	}
}

export type SessionLibrary = Lucia<SessionAttributes, AccountAttributes>;

export const sessionCookieName = 'session';

/** Half a working day without a click ends a session; Lucia renews it in the second half. */
const idleHours = 12;
/** Lucia knows no absolute end, so we keep our own. */
export const longestSessionDays = 7;

export function sessionLibrary(database: Database): SessionLibrary {
	return new Lucia(sessionAdapter(database), {
		sessionExpiresIn: new TimeSpan(idleHours, 'h'),
		sessionCookie: { name: sessionCookieName },
		getSessionAttributes: ({ createdAt, endsAt, device }) => ({ createdAt, endsAt, device }),
		getUserAttributes: ({ name, email, language, operator }) => ({
			name,
			email,
			language,
			operator
		})
	});
}
