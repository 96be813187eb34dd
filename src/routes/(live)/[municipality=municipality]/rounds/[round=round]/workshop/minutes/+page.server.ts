import { authorize } from '#lib/server/access/authorize.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import type { PageServerLoad } from './$types';
import { worded } from './minutes.server.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorize(locals.context, 'minutes.view', roundSubject(params));
	return {
		base: `/${access.municipality.slug}/rounds/${access.round.number}`,
		round: { title: access.round.title },
		minutes: worded(access, locals.demo)
	};
};
