import type { Handle } from '@sveltejs/kit';
import { log } from '../log.ts';

/** What participants of a workshop do leaves no line: its time would tell who voted when. */
const unlogged = '/(public)/join/[code]';

/**
 * One line a request: route, not address, because an address can hold an invitation's secret; no
 * client address and no account, because nobody needs them to run the server.
 */
export const requests: Handle = async ({ event, resolve }) => {
	const started = performance.now();
	const response = await resolve(event);
	if (event.route.id?.startsWith(unlogged)) return response;
	log.info({
		method: event.request.method,
		route: event.route.id,
		status: response.status,
		ms: Math.round(performance.now() - started)
	});
	return response;
};
