import { asks } from '#lib/domain/programme/next-round.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { instrumentVersions } from '#lib/server/instrument/queries.ts';
import { keptProgramme, placesOf } from '#lib/server/programme/queries.ts';
import { apply, check } from './actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorizeStaff(locals.context, 'programme.keep');
	const { slug, title } = keptProgramme(access, params.programme);
	return {
		programme: { slug, title },
		asks,
		places: placesOf(access, slug).map(({ slug: place, name, cohort, newest }) => {
			return { slug: place, name, cohort, newest };
		}),
		instruments: instrumentVersions(access).map(({ id, title: text, version }) => {
			return { id, title: text, version };
		})
	};
};

export const actions: Actions = { check, apply };
