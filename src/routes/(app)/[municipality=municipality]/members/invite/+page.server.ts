import { fail } from '@sveltejs/kit';
import { readForm } from '#lib/forms/read.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { invitationSchema } from '#lib/server/people/form-schemas.ts';
import { invitePerson } from '#lib/server/people/inviting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	authorize(locals.context, 'people.invite', params);
};

export const actions: Actions = {
	default: async ({ request, locals, params, url }) => {
		const access = authorize(locals.context, 'people.invite', params);
		const form = await readForm(request, invitationSchema);
		if (!form.ok) return fail(400, { ...form.failure, refused: null, invited: null });
		const { name, email, role, unit, administration } = form.value;
		const outcome = invitePerson(access, form.value);
		if (outcome.kind === 'invited') {
			// In the answer to the form alone: the link must never be part of an address.
			const link = `${url.origin}/invite/${outcome.token}`;
			const invited = { name, email, role, link, expiresAt: outcome.expiresAt };
			return { values: {}, problems: {}, refused: null, invited };
		}
		const marked = administration ? { administration: 'on' } : {};
		const values = { name, email, role, unit, ...marked };
		return fail(409, { values, problems: {}, refused: outcome.kind, invited: null });
	}
};
