import { error, fail, redirect } from '@sveltejs/kit';
import { readForm } from '#lib/forms/read.ts';
import { theInstallation } from '#lib/server/installation.ts';
import { setSessionCookie } from '#lib/server/hooks/session.ts';
import { acceptInvitation } from '#lib/server/people/acceptance.ts';
import { knownAccountSchema, newAccountSchema } from '#lib/server/people/form-schemas.ts';
import { openInvitation } from '#lib/server/people/invitations.ts';
import type { Context } from '#lib/server/access/context.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const { email, name, to, known } = invitationOrNone(locals.context, params.token);
	return { invitation: { email, name, to, known } };
};

const statusOf = {
	'password-is-email': 400,
	known: 409,
	wrong: 400,
	'address-blocked': 429,
	busy: 503
} as const;

export const actions: Actions = {
	default: async (event) => {
		const { context, clientAddress } = event.locals;
		const invitation = invitationOrNone(context, event.params.token);
		const schema = invitation.known ? knownAccountSchema : newAccountSchema;
		const form = await readForm(event.request, schema);
		if (!form.ok) return fail(400, { problems: form.failure.problems, refused: null });
		const { sessions } = theInstallation();
		const client = { address: clientAddress, userAgent: event.request.headers.get('user-agent') };
		const { password } = form.value;
		const outcome = await acceptInvitation(context, sessions, invitation, { password, client });
		if (outcome.kind === 'gone') none();
		if (outcome.kind !== 'accepted') {
			return fail(statusOf[outcome.kind], { problems: {}, refused: outcome.kind });
		}
		setSessionCookie(event, sessions, outcome.session);
		const { to } = invitation;
		redirect(303, to.kind === 'municipality' ? `/${to.slug}` : '/review');
	}
};

function invitationOrNone(context: Context, token: string) {
	return openInvitation(context, token) ?? none();
}

/** Unknown, used, expired, withdrawn: one answer, which tells nothing about the link. */
function none(): never {
	error(404, { code: 'not-found', message: 'not found' });
}
