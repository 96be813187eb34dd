import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { noticeIn } from '#lib/forms/notice.ts';
import { noProblems, readForm } from '#lib/forms/read.ts';
import { authorizeOperator } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { coordinatorSchema } from '#lib/server/municipalities/form-schemas.ts';
import {
	addStaff,
	endStaff,
	programmeStaff,
	revokeStaffInvitation
} from '#lib/server/municipalities/programme-staff.ts';
import { referenceSchema } from '#lib/server/people/form-schemas.ts';
import type { Actions, PageServerLoad } from './$types';

const endSchema = z.object({ account: z.string().min(1).max(64) });

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorizeOperator(locals.context, 'programmes.staff');
	return {
		programme: programmeStaff(access, params.programme) ?? notFound(),
		done: noticeIn(url, ['assigned', 'ended', 'revoked'])
	};
};

const nothing = { values: {}, problems: noProblems, refused: null, invited: null };

export const actions: Actions = {
	add: async ({ request, locals, params, url }) => {
		const access = authorizeOperator(locals.context, 'programmes.staff');
		const form = await readForm(request, coordinatorSchema);
		if (!form.ok) return fail(400, { ...nothing, ...form.failure });
		const added = addStaff(access, params.programme, form.value) ?? notFound();
		if (added.kind === 'assigned') {
			redirect(303, `/admin/programmes/${params.programme}?done=assigned`);
		}
		if (added.kind !== 'invited') {
			return fail(409, { ...nothing, values: { ...form.value }, refused: added.kind });
		}
		// In the answer to the form alone: the link must never be part of an address.
		const link = `${url.origin}/invite/${added.token}`;
		return { ...nothing, invited: { ...form.value, link, expiresAt: added.expiresAt } };
	},
	revoke: async ({ request, locals, params }) => {
		const access = authorizeOperator(locals.context, 'programmes.staff');
		const form = await readForm(request, referenceSchema);
		const revoked =
			form.ok && revokeStaffInvitation(access, params.programme, form.value.reference);
		if (revoked) redirect(303, `/admin/programmes/${params.programme}?done=revoked`);
		return fail(409, { ...nothing, refused: 'taken-up' as const });
	},
	end: async ({ request, locals, params }) => {
		const access = authorizeOperator(locals.context, 'programmes.staff');
		const form = await readForm(request, endSchema);
		const ended = form.ok && endStaff(access, params.programme, form.value.account);
		if (ended) redirect(303, `/admin/programmes/${params.programme}?done=ended`);
		return fail(409, { ...nothing, refused: 'gone' as const });
	}
};
