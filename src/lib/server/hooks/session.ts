import type { Handle, RequestEvent } from '@sveltejs/kit';
import type { Session } from 'lucia';
import type { Actor } from '../access/context.ts';
import { sessionCookieName, type SessionLibrary } from '../auth/index.ts';
import { theInstallation } from '../installation.ts';
import { consoleHolder } from './console-link.ts';

/** Finds out who is asking, and gives the request what it works with. */
export const session: Handle = async ({ event, resolve }) => {
	const { database, clock, sessions, demo } = theInstallation();
	const { actor: person, session: found } = await whoAsks(event, sessions);
	// An account goes before a link: who is signed in acts in their own name.
	const actor = found ? person : (consoleHolder(database, event.cookies) ?? person);
	event.locals.context = { database, clock, actor };
	event.locals.session = found;
	event.locals.demo = demo;
	event.locals.clientAddress = addressOf(event);
	return resolve(event);
};

async function whoAsks(
	event: RequestEvent,
	library: SessionLibrary
): Promise<{ actor: Actor; session: Session | null }> {
	const anonymous = { actor: { kind: 'anonymous' }, session: null } as const;
	const id = event.cookies.get(sessionCookieName);
	if (!id) return anonymous;
	const { session: found, user } = await library.validateSession(id);
	if (!found || found.endsAt <= new Date()) {
		if (found) await library.invalidateSession(id);
		clearSessionCookie(event);
		return anonymous;
	}
	if (found.fresh) setSessionCookie(event, library, found);
	const { name, email, operator } = user;
	return { actor: { kind: 'account', id: user.id, name, email, operator }, session: found };
}

/** Behind a misconfigured proxy the header may be absent; then everyone shares one address. */
function addressOf(event: RequestEvent): string {
	try {
		return event.getClientAddress();
	} catch {
		return 'unknown';
	}
}

export function setSessionCookie(event: RequestEvent, library: SessionLibrary, { id }: Session) {
	const { name, value, attributes } = library.createSessionCookie(id);
	event.cookies.set(name, value, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: event.url.protocol === 'https:',
		...(attributes.maxAge === undefined ? {} : { maxAge: attributes.maxAge })
	});
}

export function clearSessionCookie(event: RequestEvent) {
	event.cookies.delete(sessionCookieName, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: event.url.protocol === 'https:'
	});
}
