import { authorize, knock } from '#lib/server/access/authorize.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import type { PageServerLoad } from './$types';
import { worded } from './minutes.server.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	const subject = roundSubject(params);
	const access = authorize(locals.context, 'minutes.view', subject);
	return {
		base: `/${access.municipality.slug}/rounds/${access.round.number}`,
		round: { number: access.round.number, title: access.round.title },
		mayRun: knock(locals.context, 'workshop.run', subject).open,
		mayViewRound: knock(locals.context, 'rounds.view', subject).open,
		minutes: worded(access, locals.demo)
	};
};
