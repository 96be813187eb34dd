import { fail, redirect } from '@sveltejs/kit';
import { authorize } from '#lib/server/access/authorize.ts';
import { draftExample } from '#lib/server/practice/commands.ts';
import { readExample, typedExample } from '#lib/server/practice/form.ts';
import { fieldNames } from '../fields.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorize(locals.context, 'practice.draft', params);
	return { fields: fieldNames(access), typed: typedExample(new FormData()) };
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'practice.draft', params);
		const typed = typedExample(await request.formData());
		const read = readExample(typed);
		if (!read.ok) return fail(400, { typed, problems: read.problems });
		const number = draftExample(access, read.content);
		redirect(303, `/${params.municipality}/practice/${number}?done=drafted`);
	}
};
