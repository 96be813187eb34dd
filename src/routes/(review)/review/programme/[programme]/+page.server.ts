import { noticeIn } from '#lib/forms/notice.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { chosenPerspectives } from '#lib/server/programme/perspectives.ts';
import { keptProgramme, placesOf } from '#lib/server/programme/queries.ts';
import { cohorts, perspectives, settings } from './actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorizeStaff(locals.context, 'programme.view');
	const { slug, title, secondReviewer, plannedCutoffOn, version } = keptProgramme(
		access,
		params.programme
	);
	return {
		programme: { slug, title, secondReviewer, plannedCutoffOn, version },
		perspectives: chosenPerspectives(access, slug),
		places: placesOf(access, slug).map(({ slug: place, name, cohort, newest, dueOn }) => {
			return { slug: place, name, cohort, newest, dueOn };
		}),
		done: noticeIn(url, ['settings', 'perspectives', 'cohorts'])
	};
};

export const actions: Actions = { settings, perspectives, cohorts };
