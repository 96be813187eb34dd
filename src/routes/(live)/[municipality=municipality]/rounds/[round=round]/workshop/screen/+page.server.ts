import { provenanceLine } from '#lib/i18n/provenance.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { instrumentOf } from '#lib/server/instrument/queries.ts';
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
		provenance: provenanceLine(instrumentOf(access)),
		stream: `/${params.municipality}/rounds/${params.round}/workshop/stream?of=screen`,
		high: url.searchParams.get('contrast') === 'high',
		reloads: url.searchParams.has('reload'),
		ended: workshop !== undefined && workshop.endedAt !== null,
		screen:
			workshop?.endedAt === null
				? screenPage(access, workshop, { url, inPage: !isDataRequest })
				: null
	};
};
