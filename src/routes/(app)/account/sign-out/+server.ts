import { redirect } from '@sveltejs/kit';
import { authorizeAccount } from '#lib/server/access/authorize.ts';
import { signOut } from '#lib/server/auth/index.ts';
import { forgetConsoleLink } from '#lib/server/hooks/console-link.ts';
import { clearSessionCookie } from '#lib/server/hooks/session.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) => {
	const access = authorizeAccount(event.locals.context);
	if (event.locals.session) signOut(access, event.locals.session.id);
	clearSessionCookie(event);
	// A borrowed computer: nothing of this person stays on it.
	forgetConsoleLink(event.cookies, event.url);
	redirect(303, '/login');
};
