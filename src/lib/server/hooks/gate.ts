import { redirect, type Handle } from '@sveltejs/kit';

const openGroups = ['/(public)'];

/**
 * The backstop behind `authorize`: without a session nothing outside `(public)` is answered,
 * whatever a page forgets. What has no route goes on to the ordinary 404.
 */
export const gate: Handle = ({ event, resolve }) => {
	const route = event.route.id;
	const open = route === null || openGroups.some((group) => route.startsWith(group));
	if (open || event.locals.session) return resolve(event);
	const wanted = event.request.method === 'GET' ? event.url.pathname + event.url.search : '/';
	const next = event.isDataRequest || wanted === '/' ? '' : `?next=${encodeURIComponent(wanted)}`;
	redirect(303, `/login${next}`);
};
