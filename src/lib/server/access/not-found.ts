import { error } from '@sveltejs/kit';

/** What is out of reach and what does not exist look the same. @throws 404 */
export function notFound(): never {
	error(404, { code: 'not-found', message: 'not found' });
}
