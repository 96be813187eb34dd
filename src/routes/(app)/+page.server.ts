import { redirect } from '@sveltejs/kit';
import { refusalOf, type MembershipRole } from '#lib/domain/access/index.ts';
import { dueAmong } from '#lib/domain/measures/selection.ts';
import type { Context } from '#lib/server/access/context.ts';
import { authorize, authorizeAccount } from '#lib/server/access/authorize.ts';
import { programmesOf } from '#lib/server/access/reach.ts';
import { measuresOf } from '#lib/server/measures/queries.ts';
import { choicesOf } from '#lib/server/notices/choices.ts';
import { ownNotices } from '#lib/server/notices/own.ts';
import { municipalitiesOf } from '#lib/server/people/memberships.ts';
import { dueRows } from './[municipality=municipality]/measures.server.ts';
import { waitingRows } from './waiting.server.ts';
import type { PageServerLoad } from './$types';

/**
 * The start page is where somebody's work is; who belongs to several places chooses, and sees what
 * waits in each of them.
 */
export const load: PageServerLoad = ({ locals }) => {
	const access = authorizeAccount(locals.context);
	const municipalities = municipalitiesOf(access);
	const [only] = municipalities;
	const staff = programmesOf(access.database, access.actor.id).length > 0;
	if (only && municipalities.length === 1) redirect(303, `/${only.slug}`);
	if (!only && access.actor.operator) redirect(303, '/admin');
	if (!only && staff) redirect(303, '/review');
	const notices = ownNotices(locals.context);
	const choices = choicesOf(access);
	const among = (asStaff: boolean, slug?: string) =>
		waitingRows(
			notices.filter((one) => one.asStaff === asStaff && (asStaff || one.place.slug === slug)),
			choices
		);
	return {
		municipalities: municipalities.map(({ slug, name, roles }) => ({
			...{ slug, name, roles },
			waiting: among(false, slug),
			reminders: remindersOf(locals.context, slug, roles)
		})),
		review: staff ? among(true) : null
	};
};

/** For who coordinates a place: the measures that are due there, by their names. */
function remindersOf(context: Context, municipality: string, roles: readonly MembershipRole[]) {
	if (!roles.includes('coordinator') || refusalOf('measures.view', roles, null)) return [];
	return dueRows(dueAmong(measuresOf(authorize(context, 'measures.view', { municipality }))));
}
