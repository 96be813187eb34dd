import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { publishedVersion } from '#lib/server/instrument/published.ts';
import { downloadVersion } from '../../download.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params }) => {
	const access = authorizeStaff(locals.context, 'instruments.view');
	const { instrument } = publishedVersion(access, params.version) ?? notFound();
	// What was called otherwise before belongs to that version; the file begins the next one.
	return downloadVersion({ instrument, keys: {} }, params.file);
};
