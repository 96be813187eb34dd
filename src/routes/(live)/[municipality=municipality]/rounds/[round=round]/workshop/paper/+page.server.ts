import { itemStateLabel } from '#lib/i18n/workshop.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { instrumentOf } from '#lib/server/instrument/queries.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { itemsOf, workshopOf } from '#lib/server/workshop/queries.ts';
import type { PageServerLoad } from './$types';
import { ballotOf, perspectiveNames } from './ballot.server.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorize(locals.context, 'workshop.run', roundSubject(params));
	const workshop = workshopOf(access);
	const instrument = instrumentOf(access);
	const open = workshop?.endedAt === null;
	return {
		base: `/${access.municipality.slug}/rounds/${access.round.number}/workshop`,
		round: access.round.title,
		municipality: access.municipality.name,
		open,
		perspectives: perspectiveNames(access),
		ballots: (open ? itemsOf(access.database, workshop.id) : []).map((item) => ({
			id: item.id,
			state: item.state,
			standing: itemStateLabel(item.state),
			...ballotOf(instrument, item.criterionKey)
		}))
	};
};
