import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { demoAccounts, demoPassword } from '#lib/domain/demo/accounts.ts';
import { noProblems, readForm } from '#lib/forms/read.ts';
import { signIn } from '#lib/server/auth/index.ts';
import { pathOnly } from '#lib/server/hooks/paths.ts';
import { setSessionCookie } from '#lib/server/hooks/session.ts';
import { theInstallation } from '#lib/server/installation.ts';
import type { Actions, PageServerLoad } from './$types';

const schema = z.object({
	email: z.string().trim().toLowerCase().min(1).max(254),
	password: z.string().min(1).max(200)
});

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.session) redirect(303, pathOnly(url.searchParams.get('next')));
	return {
		demoAccounts: locals.demo ? demoAccounts : [],
		demoPassword: locals.demo ? demoPassword : ''
	};
};

const statusOf = { wrong: 400, 'address-blocked': 429, busy: 503 } as const;

export const actions: Actions = {
	default: async (event) => {
		const form = await readForm(event.request, schema);
		if (!form.ok) return fail(400, { ...form.failure, refused: null });
		const { sessions } = theInstallation();
		const client = {
			address: event.locals.clientAddress,
			userAgent: event.request.headers.get('user-agent')
		};
		const outcome = await signIn(event.locals.context, sessions, form.value, client);
		if (outcome.kind !== 'signed-in') {
			const values: Record<string, string> = { email: form.value.email };
			return fail(statusOf[outcome.kind], { values, problems: noProblems, refused: outcome.kind });
		}
		// Who signs in again leaves no second key behind.
		if (event.locals.session) await sessions.invalidateSession(event.locals.session.id);
		setSessionCookie(event, sessions, outcome.session);
		if (!event.cookies.get('language')) {
			const secure = event.url.protocol === 'https:';
			event.cookies.set('language', outcome.language, { path: '/', httpOnly: false, secure });
		}
		redirect(303, pathOnly(event.url.searchParams.get('next')));
	}
};
