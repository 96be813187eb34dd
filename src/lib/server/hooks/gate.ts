import { redirect, type Handle } from '@sveltejs/kit';

const openGroups = ['/(public)'];

/** Whether a route answers without a session. */
export function isOpen(route: string | null): boolean {
	return route === null || openGroups.some((group) => route.startsWith(group));
}

/**
 * The backstop behind `authorize`: without a session nothing outside `(public)` is answered,
 * whatever a page forgets. What has no route goes on to the ordinary 404.
 */
export const gate: Handle = ({ event, resolve }) => {
	if (isOpen(event.route.id) || event.locals.session) return resolve(event);
	const wanted = event.request.method === 'GET' ? event.url.pathname + event.url.search : '/';
	const next = event.isDataRequest || wanted === '/' ? '' : `?next=${encodeURIComponent(wanted)}`;
	redirect(303, `/login${next}`);
};
