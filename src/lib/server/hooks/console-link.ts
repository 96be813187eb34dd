import type { Cookies } from '@sveltejs/kit';
import type { Actor } from '../access/context.ts';
import type { Database } from '../db/client.ts';
import { holderOf } from '../workshop/console-links.ts';

const name = 'console';
/** As long as a link is good at most (`console-links.ts`). */
const longest = 14 * 3600;

/** Whoever holds a console link that is still good; asked anew at every request. */
export function consoleHolder(
	database: Database,
	cookies: Pick<Cookies, 'get'>
): Extract<Actor, { kind: 'console-link' }> | undefined {
	const token = cookies.get(name);
	return token === undefined ? undefined : holderOf(database, token);
}

/** Forgets a console link on this device; elsewhere it stays good. */
export function forgetConsoleLink(cookies: Pick<Cookies, 'delete'>, url: URL): void {
	cookies.delete(name, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:'
	});
}

/**
 * Keeps a console link on this device. Lax, not strict: people come here from a mail or a chat, and
 * a browser would leave a strict cookie out of the request that the redirect leads to. What changes
 * anything is a POST, with which a lax cookie is not sent from elsewhere either.
 */
export function keepConsoleLink(cookies: Pick<Cookies, 'set'>, token: string, url: URL): void {
	cookies.set(name, token, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: longest
	});
}
