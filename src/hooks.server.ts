import { randomUUID } from 'node:crypto';
import type { HandleServerError, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { closeDatabase, databasePath } from '#lib/server/db/client.ts';
import { ending } from '#lib/server/ending.ts';
import { readEnvironment } from '#lib/server/env.ts';
import { appearance } from '#lib/server/hooks/appearance.ts';
import { bodies } from '#lib/server/hooks/bodies.ts';
import { gate } from '#lib/server/hooks/gate.ts';
import { requests } from '#lib/server/hooks/requests.ts';
import { sameOrigin } from '#lib/server/hooks/same-origin.ts';
import { session } from '#lib/server/hooks/session.ts';
import { openInstallation } from '#lib/server/installation.ts';
import { log } from '#lib/server/log.ts';

export const init: ServerInit = () => {
	const { database } = openInstallation(databasePath(readEnvironment(process.env).DATA_DIR));
	// Said by our own server entry once all requests are through.
	ending().once('closed', () => closeDatabase(database));
};

export const handle = sequence(requests, sameOrigin, bodies, session, appearance, gate);

export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404) return { code: 'not-found', message: 'not found' };
	if (status < 500) return { code: 'invalid', message: 'invalid' };
	const id = randomUUID().slice(0, 8);
	log.error({ id, route: event.route.id, err: error });
	return { code: 'unexpected', message: 'unexpected', id };
};
