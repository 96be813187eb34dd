import { redirect } from '@sveltejs/kit';
import { authorize } from '#lib/server/access/authorize.ts';
import { exportArchive } from '#lib/server/archive/export.ts';
import { packed } from '#lib/server/archive/pack.ts';
import type { RequestHandler } from './$types';

/** By POST, because it leaves a trace: nothing that looks ahead at links may do that. */
export const POST: RequestHandler = ({ locals, params }) => {
	const access = authorize(locals.context, 'archive.export', params);
	const exported = exportArchive(access);
	const { slug } = access.municipality;
	if (exported.kind !== 'archive') redirect(303, `/${slug}/settings/archive`);
	const { bytes, ending, type } = packed(exported.json);
	return new Response(bytes, {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${slug}-${access.clock.today()}${ending}"`,
			'cache-control': 'no-store'
		}
	});
};
