import { z } from 'zod';
import { authorizeOperator } from '#lib/server/access/authorize.ts';
import { instrumentVersions } from '#lib/server/instrument/queries.ts';
import { installedMunicipalities } from '#lib/server/municipalities/installation-places.ts';
import type { PageServerLoad } from './$types';

const noticeSchema = z.literal('programme').nullable().catch(null);

export const load: PageServerLoad = ({ locals, url }) => {
	const access = authorizeOperator(locals.context, 'installation.view');
	return {
		municipalities: installedMunicipalities(access),
		instruments: instrumentVersions(access),
		done: noticeSchema.parse(url.searchParams.get('done'))
	};
};
