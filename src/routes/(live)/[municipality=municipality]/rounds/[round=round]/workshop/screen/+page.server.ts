import { authorize } from '#lib/server/access/authorize.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { workshopOf } from '#lib/server/workshop/queries.ts';
import { screenPage } from './screen.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url, isDataRequest, depends }) => {
	depends('workshop:screen');
	const access = authorize(locals.context, 'workshop.show', roundSubject(params));
	const workshop = workshopOf(access);
	return {
		round: access.round.title,
		stream: `/${params.municipality}/rounds/${params.round}/workshop/stream?of=screen`,
		high: url.searchParams.get('contrast') === 'high',
		ended: workshop !== undefined && workshop.endedAt !== null,
		screen:
			workshop?.endedAt === null
				? screenPage(access, workshop, { url, inPage: !isDataRequest })
				: null
	};
};
