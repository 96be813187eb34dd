import { redirect } from '@sveltejs/kit';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { theInstallation } from '#lib/server/installation.ts';

interface Waited {
	locals: App.Locals;
	params: { municipality: string };
	url: URL;
}

/**
 * Making a file takes a while: whoever was signed out meanwhile, or may no longer read, gets none.
 * Whose roles are others now asks anew. @throws as `authorize` does
 */
export async function stillAllowed(
	{ locals, params, url }: Waited,
	before: MunicipalityAccess<'results.view'>
): Promise<void> {
	const { session } = await theInstallation().sessions.validateSession(locals.session?.id ?? '');
	const actor = session ? locals.context.actor : ({ kind: 'anonymous' } as const);
	const now = authorize({ ...locals.context, actor }, 'results.view', params);
	if (now.roles.join() !== before.roles.join()) redirect(303, url.pathname + url.search);
}
