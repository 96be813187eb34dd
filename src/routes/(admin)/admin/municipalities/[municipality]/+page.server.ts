import { error, fail } from '@sveltejs/kit';
import { noProblems, readForm } from '#lib/forms/read.ts';
import { authorizeOperator } from '#lib/server/access/authorize.ts';
import { inviteCoordinator } from '#lib/server/municipalities/coordinators.ts';
import { coordinatorSchema } from '#lib/server/municipalities/form-schemas.ts';
import { installedPlace } from '#lib/server/municipalities/installed-place.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorizeOperator(locals.context, 'installation.view');
	return { place: installedPlace(access, params.municipality) ?? none() };
};

export const actions: Actions = {
	default: async ({ request, locals, params, url }) => {
		const access = authorizeOperator(locals.context, 'municipalities.invite');
		const form = await readForm(request, coordinatorSchema);
		if (!form.ok) return fail(400, { ...form.failure, refused: null, invited: null });
		const outcome = inviteCoordinator(access, params.municipality, form.value) ?? none();
		if (outcome.kind === 'already-here') {
			const again = { values: form.value, problems: noProblems, invited: null };
			return fail(409, { ...again, refused: outcome.kind });
		}
		// In the answer to the form alone: the link must never be part of an address.
		const link = `${url.origin}/invite/${outcome.token}`;
		const role = 'coordinator' as const;
		const invited = { ...form.value, role, link, expiresAt: outcome.expiresAt };
		return { values: {}, problems: noProblems, refused: null, invited };
	}
};

function none(): never {
	error(404, { code: 'not-found', message: 'not found' });
}
