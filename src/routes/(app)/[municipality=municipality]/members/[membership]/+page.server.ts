import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#lib/forms/read.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { membershipSchema } from '#lib/server/people/form-schemas.ts';
import { changeMembership, endMembership } from '#lib/server/people/member-changes.ts';
import { memberBy } from '#lib/server/people/members.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorize(locals.context, 'people.change', params);
	const member = memberBy(access, params.membership) ?? notFound();
	const { name, email, self, role, unit, administration } = member;
	const marked = administration ? { administration: 'on' } : {};
	return { member: { name, email, self, role, values: { role, unit, ...marked } } };
};

export const actions: Actions = {
	change: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'people.change', params);
		const form = await readForm(request, membershipSchema);
		if (!form.ok) return fail(400, { ...form.failure, refused: null });
		const outcome = changeMembership(access, params.membership, form.value);
		if (outcome.kind === 'changed') redirect(303, `/${params.municipality}/members?done=changed`);
		const { role, unit, administration } = form.value;
		const marked = administration ? { administration: 'on' } : {};
		const values = { role, unit, ...marked };
		return fail(409, { values, problems: {}, refused: outcome.kind });
	},
	end: ({ locals, params }) => {
		const access = authorize(locals.context, 'people.change', params);
		const outcome = endMembership(access, params.membership);
		if (outcome.kind === 'ended') redirect(303, `/${params.municipality}/members?done=ended`);
		return fail(409, { values: null, problems: {}, refused: outcome.kind });
	}
};
