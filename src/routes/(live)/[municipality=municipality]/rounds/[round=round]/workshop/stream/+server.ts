import { error } from '@sveltejs/kit';
import { authorize } from '#lib/server/access/authorize.ts';
import { eventStream } from '#lib/server/live/stream.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { holderName, mayStillFollow } from '#lib/server/workshop/console-follower.ts';
import { workshopOf } from '#lib/server/workshop/queries.ts';
import { topicsOf } from '#lib/server/workshop/topics.ts';
import { consoleView } from '#lib/server/workshop/console-view.ts';
import { screenView } from '#lib/server/workshop/screen-view.ts';
import type { RequestHandler } from './$types';

const followed = {
	console: { ability: 'workshop.run', view: consoleView },
	screen: { ability: 'workshop.show', view: screenView }
} as const;

/** What a console (`?of=console`) or a projector (`?of=screen`) follows. */
export const GET: RequestHandler = ({ locals, params, url, cookies }) => {
	const of = url.searchParams.get('of') === 'screen' ? 'screen' : 'console';
	const { ability, view } = followed[of];
	const { context } = locals;
	const subject = roundSubject(params);
	const access = authorize(context, ability, subject);
	const workshop = workshopOf(access);
	if (!workshop || workshop.endedAt !== null)
		error(404, { code: 'not-found', message: 'not found' });
	const credential = locals.session?.id ?? cookies.get('console') ?? null;
	return eventStream({
		topic: topicsOf(workshop.id)[of],
		compute: () => view(access.database, workshop),
		holder: holderName(context),
		kind: 'console',
		workshopId: workshop.id,
		recheck: () => mayStillFollow({ context, credential, ability, subject })
	});
};
