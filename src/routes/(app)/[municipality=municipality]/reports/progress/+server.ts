import { authorize } from '#lib/server/access/authorize.ts';
import { progressOf } from '#lib/server/reports/progress.ts';
import type { RequestHandler } from './$types';

/** How the file that somebody waits for is doing; null before it has begun and after. */
export const GET: RequestHandler = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'results.view', params);
	return Response.json(progressOf(access, url.searchParams.get('job')));
};
