import { fail } from '@sveltejs/kit';
import { proposedAddress } from '#lib/domain/municipalities/addresses.ts';
import { populationOf } from '#lib/domain/municipalities/population.ts';
import { noProblems, readForm } from '#lib/forms/read.ts';
import { authorizeOperator } from '#lib/server/access/authorize.ts';
import { municipalitySchema } from '#lib/server/municipalities/form-schemas.ts';
import { foundMunicipality } from '#lib/server/municipalities/founding.ts';
import { groupings } from '#lib/server/municipalities/installation-places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) =>
	groupings(authorizeOperator(locals.context, 'municipalities.create'));

export const actions: Actions = {
	default: async ({ request, locals, url }) => {
		const access = authorizeOperator(locals.context, 'municipalities.create');
		const form = await readForm(request, municipalitySchema);
		if (!form.ok) return fail(400, { ...form.failure, refused: null, founded: null });
		const { name, kind, land, programme, district } = form.value;
		const coordinator = {
			name: form.value['coordinator-name'],
			email: form.value['coordinator-email']
		};
		const slug = form.value.address || proposedAddress(name);
		const values = {
			...form.value,
			address: slug,
			programme: programme ?? '',
			district: district ?? ''
		};
		const again = { values, problems: noProblems, founded: null };
		const population = populationOf(form.value.population);
		if (population === null) return fail(400, { ...again, refused: 'population' as const });
		const place = { slug, name, kind, land, population, programme, district };
		const outcome = foundMunicipality(access, place, coordinator);
		if (outcome.kind !== 'invited') return fail(409, { ...again, refused: outcome.kind });
		// In the answer to the form alone: the link must never be part of an address.
		const link = `${url.origin}/invite/${outcome.token}`;
		const role = 'coordinator' as const;
		const invited = { ...coordinator, role, link, expiresAt: outcome.expiresAt };
		const founded = { slug, name, invited };
		return { values: {}, problems: noProblems, refused: null, founded };
	}
};
