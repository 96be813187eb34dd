import { authorizeOperator } from '#lib/server/access/authorize.ts';
import { instrumentVersions } from '#lib/server/instrument/queries.ts';
import { installedMunicipalities } from '#lib/server/people/installation-places.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const access = authorizeOperator(locals.context, 'installation.view');
	return {
		municipalities: installedMunicipalities(access),
		instruments: instrumentVersions(access)
	};
};
