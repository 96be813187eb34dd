import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { downloadVersion } from '../../../download.server.ts';
import { draftOf } from '../../../draft.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params }) => {
	const draft = draftOf(authorizeStaff(locals.context, 'instruments.keep'), params.draft);
	return downloadVersion(draft, params.file);
};
