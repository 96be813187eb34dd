import { fail, redirect } from '@sveltejs/kit';
import { structureSchema } from '#lib/domain/structures/content.ts';
import { readForm } from '#lib/forms/read.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { recordStructure } from '#lib/server/structures/commands.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	authorize(locals.context, 'structures.keep', params);
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'structures.keep', params);
		const form = await readForm(request, structureSchema);
		if (!form.ok) return fail(400, { ...form.failure, taken: false });
		const outcome = recordStructure(access, form.value);
		if (outcome.kind === 'name-taken') {
			return fail(409, { values: { ...form.value }, problems: {}, taken: true });
		}
		redirect(303, `/${params.municipality}/structures/${outcome.id}?done=recorded`);
	}
};
