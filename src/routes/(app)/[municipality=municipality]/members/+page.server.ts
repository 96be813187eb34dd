import { fail, redirect } from '@sveltejs/kit';
import { noticeIn } from '#lib/forms/notice.ts';
import { readForm } from '#lib/forms/read.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { referenceSchema } from '#lib/server/people/form-schemas.ts';
import { invitationsOf } from '#lib/server/people/invitations.ts';
import { revokeInvitation } from '#lib/server/people/inviting.ts';
import { peopleOf } from '#lib/server/people/members.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'people.view', params);
	return {
		people: peopleOf(access),
		invitations: invitationsOf(access),
		done: noticeIn(url, ['changed', 'ended', 'revoked'])
	};
};

export const actions: Actions = {
	revoke: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'people.invite', params);
		const form = await readForm(request, referenceSchema);
		if (!form.ok) return fail(400, { refused: 'gone' });
		if (!revokeInvitation(access, form.value.reference)) return fail(409, { refused: 'gone' });
		redirect(303, `/${params.municipality}/members?done=revoked`);
	}
};
