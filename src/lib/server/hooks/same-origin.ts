import { error, type Handle } from '@sveltejs/kit';

const reading = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whatever changes something comes from our own pages. Kit asks that of forms only: an endpoint
 * would also take a request of another type, or of none, from anywhere.
 *
 * @throws 403 for a request from elsewhere, or from nowhere
 */
export const sameOrigin: Handle = ({ event, resolve }) => {
	const { method, headers } = event.request;
	if (reading.includes(method) || headers.get('origin') === event.url.origin) return resolve(event);
	error(403, { code: 'refused', message: 'refused' });
};
