import { json } from '@sveltejs/kit';
import { healthOf } from '#lib/server/health.ts';
import { theInstallation } from '#lib/server/installation.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => {
	const health = healthOf(theInstallation().database);
	return json(health, { status: health.status === 'ok' ? 200 : 503 });
};
