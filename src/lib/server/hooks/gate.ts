import { redirect, type Handle } from '@sveltejs/kit';

const openGroups = ['/(public)/'];
/** The live workshop: all that a console link leads to. */
const linkedGroup = '/(live)/';

/** Whether a route answers without a session. */
export function isOpen(route: string | null): boolean {
	return route === null || openGroups.some((group) => route.startsWith(group));
}

/**
 * The backstop behind `authorize`: without a session nothing outside `(public)` is answered,
 * whatever a page forgets; with a console link, the live workshop too. What has no route goes on to
 * the ordinary 404.
 */
export const gate: Handle = ({ event, resolve }) => {
	const route = event.route.id;
	const linked =
		event.locals.context.actor.kind === 'console-link' && route?.startsWith(linkedGroup);
	if (isOpen(route) || linked || event.locals.session) return resolve(event);
	const wanted = event.request.method === 'GET' ? event.url.pathname + event.url.search : '/';
	const next = event.isDataRequest || wanted === '/' ? '' : `?next=${encodeURIComponent(wanted)}`;
	redirect(303, `/login${next}`);
};
