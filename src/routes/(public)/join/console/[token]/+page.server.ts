import { error, redirect } from '@sveltejs/kit';
import { roundById } from '#lib/server/access/reach.ts';
import { keepConsoleLink } from '#lib/server/hooks/console-link.ts';
import { holderOf } from '#lib/server/workshop/console-links.ts';
import type { PageServerLoad } from './$types';

/**
 * Where a console link leads to. Unknown, ended, withdrawn: one answer. Who is signed in acts in
 * their own name, so they are told instead of being let in by a link that would not count.
 */
export const load: PageServerLoad = ({ locals, params, cookies, url }) => {
	const { database } = locals.context;
	const holder = holderOf(database, params.token);
	const found = holder && roundById(database, holder.roundId);
	if (!found) error(404, { code: 'not-found', message: 'not found' });
	const console = `/${found.municipality.slug}/rounds/${found.round.number}/workshop`;
	if (locals.session) return { console, municipality: found.municipality.name };
	keepConsoleLink(cookies, params.token, url);
	redirect(303, console);
};
