import { fail, redirect } from '@sveltejs/kit';
import { proposedAddress } from '#lib/domain/municipalities/addresses.ts';
import { noProblems, readForm } from '#lib/forms/read.ts';
import { authorizeOperator } from '#lib/server/access/authorize.ts';
import { programmeSchema } from '#lib/server/municipalities/form-schemas.ts';
import { createProgramme } from '#lib/server/municipalities/programmes.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	authorizeOperator(locals.context, 'programmes.create');
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const access = authorizeOperator(locals.context, 'programmes.create');
		const form = await readForm(request, programmeSchema);
		if (!form.ok) return fail(400, { ...form.failure, refused: null });
		const { title } = form.value;
		const slug = form.value.address || proposedAddress(title);
		const outcome = createProgramme(access, { slug, title });
		if (outcome === 'created') redirect(303, '/admin?done=programme');
		const values = { title, address: slug };
		return fail(409, { values, problems: noProblems, refused: outcome });
	}
};
