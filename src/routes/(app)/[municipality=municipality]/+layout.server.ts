import { authorize, authorizeAccount } from '#lib/server/access/authorize.ts';
import { programmeTitleOf } from '#lib/server/municipalities/queries.ts';
import { municipalitiesOf } from '#lib/server/people/memberships.ts';
import { abilitiesOf } from '#lib/server/access/abilities.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, params }) => {
	const access = authorize(locals.context, 'municipality.enter', params);
	const { slug, name, kind } = access.municipality;
	return {
		municipality: { slug, name, kind, programme: programmeTitleOf(access) },
		roles: access.roles,
		abilities: abilitiesOf(access),
		several: municipalitiesOf(authorizeAccount(locals.context)).length > 1
	};
};
