import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { noticeIn } from '#lib/forms/notice.ts';
import { noProblems, readForm } from '#lib/forms/read.ts';
import { authorizeOperator } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { coordinatorSchema } from '#lib/server/municipalities/form-schemas.ts';
import {
	assignStaff,
	endStaff,
	programmeStaff
} from '#lib/server/municipalities/programme-staff.ts';
import type { Actions, PageServerLoad } from './$types';

const assignSchema = coordinatorSchema.pick({ email: true });
const endSchema = z.object({ account: z.string().min(1).max(64) });

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorizeOperator(locals.context, 'programmes.staff');
	return {
		programme: programmeStaff(access, params.programme) ?? notFound(),
		done: noticeIn(url, ['assigned', 'ended'])
	};
};

export const actions: Actions = {
	assign: async ({ request, locals, params }) => {
		const access = authorizeOperator(locals.context, 'programmes.staff');
		const form = await readForm(request, assignSchema);
		if (!form.ok) return fail(400, { ...form.failure, refused: null });
		const outcome = assignStaff(access, params.programme, form.value.email) ?? notFound();
		if (outcome === 'assigned') {
			redirect(303, `/admin/programmes/${params.programme}?done=assigned`);
		}
		return fail(409, { values: { ...form.value }, problems: noProblems, refused: outcome });
	},
	end: async ({ request, locals, params }) => {
		const access = authorizeOperator(locals.context, 'programmes.staff');
		const form = await readForm(request, endSchema);
		const ended = form.ok && endStaff(access, params.programme, form.value.account);
		if (ended) redirect(303, `/admin/programmes/${params.programme}?done=ended`);
		return fail(409, { values: { email: '' }, problems: noProblems, refused: 'gone' as const });
	}
};
