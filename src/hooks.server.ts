import { randomUUID } from 'node:crypto';
import type { HandleServerError, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { closeDatabase, databasePath } from '#lib/server/db/client.ts';
import { ending } from '#lib/server/ending.ts';
import { mailSettingIn, readEnvironment } from '#lib/server/env.ts';
import { appearance } from '#lib/server/hooks/appearance.ts';
import { bodies } from '#lib/server/hooks/bodies.ts';
import { gate } from '#lib/server/hooks/gate.ts';
import { requests } from '#lib/server/hooks/requests.ts';
import { sameOrigin } from '#lib/server/hooks/same-origin.ts';
import { session } from '#lib/server/hooks/session.ts';
import { openInstallation } from '#lib/server/installation.ts';
import { log } from '#lib/server/log.ts';
import { mailRegularly } from '#lib/server/notices/schedule.ts';
import { sweepDaily } from '#lib/server/workshop/sweeping.ts';

export const init: ServerInit = () => {
	const environment = readEnvironment(process.env);
	const file = databasePath(environment.DATA_DIR);
	const installation = openInstallation(file, mailSettingIn(environment));
	sweepDaily(installation);
	mailRegularly(installation);
	// Said by our own server entry once all requests are through.
	ending().once('closed', () => closeDatabase(installation.database));
};

export const handle = sequence(requests, sameOrigin, bodies, session, appearance, gate);

export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404) return { code: 'not-found', message: 'not found' };
	if (status < 500) return { code: 'invalid', message: 'invalid' };
	const id = randomUUID().slice(0, 8);
	log.error({ id, route: event.route.id, err: error });
	return { code: 'unexpected', message: 'unexpected', id };
};
