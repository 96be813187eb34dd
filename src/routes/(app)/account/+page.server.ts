import { fail, redirect } from '@sveltejs/kit';
import { noticeIn } from '#lib/forms/notice.ts';
import { readForm } from '#lib/forms/read.ts';
import { authorizeAccount } from '#lib/server/access/authorize.ts';
import { programmesOf } from '#lib/server/access/reach.ts';
import { revokeSession, sessionsOf } from '#lib/server/auth/index.ts';
import { passwordChangeSchema, referenceSchema } from '#lib/server/people/form-schemas.ts';
import { municipalitiesOf } from '#lib/server/people/memberships.ts';
import { changePassword } from '#lib/server/people/password.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const access = authorizeAccount(locals.context);
	const { id, name, email, operator } = access.actor;
	return {
		account: { name, email, operator, staff: programmesOf(access.database, id).length > 0 },
		municipalities: municipalitiesOf(access),
		sessions: sessionsOf(access, locals.session?.id ?? ''),
		done: noticeIn(url, ['password', 'revoked'])
	};
};

const statusOf = {
	'password-is-email': 400,
	wrong: 400,
	'address-blocked': 429,
	busy: 503
} as const;

export const actions: Actions = {
	revoke: async ({ request, locals }) => {
		const access = authorizeAccount(locals.context);
		const form = await readForm(request, referenceSchema);
		const revoked = form.ok && revokeSession(access, form.value.reference);
		redirect(303, revoked ? '/account?done=revoked' : '/account');
	},
	password: async ({ request, locals }) => {
		const access = authorizeAccount(locals.context);
		const form = await readForm(request, passwordChangeSchema);
		if (!form.ok) return fail(400, { problems: form.failure.problems, refused: null });
		const { kind } = await changePassword(access, {
			current: form.value['current-password'],
			next: form.value['new-password'],
			sessionId: locals.session?.id ?? '',
			address: locals.clientAddress
		});
		if (kind === 'changed') redirect(303, '/account?done=password');
		return fail(statusOf[kind], { problems: {}, refused: kind });
	}
};
