import { fail } from '@sveltejs/kit';
import { proposedAddress } from '#lib/domain/municipalities/addresses.ts';
import { populationOf } from '#lib/domain/municipalities/population.ts';
import { noProblems, readForm } from '#lib/forms/read.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { municipalitySchema } from '#lib/server/municipalities/form-schemas.ts';
import { inviteMunicipality } from '#lib/server/municipalities/inviting.ts';
import { keptProgramme } from '#lib/server/programme/queries.ts';
import type { Actions, PageServerLoad } from './$types';

const placeSchema = municipalitySchema.omit({ programme: true, district: true });

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorizeStaff(locals.context, 'programme.invite');
	const { slug, title } = keptProgramme(access, params.programme);
	return { programme: { slug, title } };
};

export const actions: Actions = {
	default: async ({ request, locals, params, url }) => {
		const access = authorizeStaff(locals.context, 'programme.invite');
		const form = await readForm(request, placeSchema);
		if (!form.ok) return fail(400, { ...form.failure, refused: null, invited: null });
		const { name, kind, land } = form.value;
		const coordinator = {
			name: form.value['coordinator-name'],
			email: form.value['coordinator-email']
		};
		const slug = form.value.address || proposedAddress(name);
		const values = { ...form.value, address: slug };
		const again = { values, problems: noProblems, invited: null };
		const population = populationOf(form.value.population);
		if (population === null) return fail(400, { ...again, refused: 'population' as const });
		const place = { slug, name, kind, land, population };
		const outcome = inviteMunicipality(access, params.programme, place, coordinator);
		if (outcome.kind !== 'invited') return fail(409, { ...again, refused: outcome.kind });
		// In the answer to the form alone: the link must never be part of an address.
		const link = `${url.origin}/invite/${outcome.token}`;
		const role = 'coordinator' as const;
		const invited = { ...coordinator, role, link, expiresAt: outcome.expiresAt };
		return { values: {}, problems: noProblems, refused: null, invited };
	}
};
