import { redirect } from '@sveltejs/kit';
import { refusalOf } from '#lib/domain/access/index.ts';
import { dueAmong } from '#lib/domain/measures/selection.ts';
import { authorize, authorizeAccount } from '#lib/server/access/authorize.ts';
import { programmesOf } from '#lib/server/access/reach.ts';
import { measuresOf } from '#lib/server/measures/queries.ts';
import { municipalitiesOf } from '#lib/server/people/memberships.ts';
import type { PageServerLoad } from './$types';

/** The start page is where somebody's work is; who belongs to several places chooses. */
export const load: PageServerLoad = ({ locals }) => {
	const access = authorizeAccount(locals.context);
	const municipalities = municipalitiesOf(access);
	const [only] = municipalities;
	if (only && municipalities.length === 1) redirect(303, `/${only.slug}`);
	if (!only && access.actor.operator) redirect(303, '/admin');
	if (!only && programmesOf(access.database, access.actor.id).length > 0) redirect(303, '/review');
	return {
		municipalities: municipalities.map(({ slug, name, roles }) => {
			const reads = refusalOf('measures.view', roles, null) === null;
			const here = { municipality: slug };
			const due = reads
				? dueAmong(measuresOf(authorize(locals.context, 'measures.view', here)))
				: [];
			const overdue = due.filter(({ standing }) => standing.state === 'overdue').length;
			return { slug, name, roles, due: { overdue, soon: due.length - overdue } };
		})
	};
};
