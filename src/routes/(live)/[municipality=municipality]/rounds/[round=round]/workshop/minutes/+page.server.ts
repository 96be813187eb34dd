import { authorize, knock } from '#lib/server/access/authorize.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import type { PageServerLoad } from './$types';
import { worded } from './minutes.server.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	const subject = roundSubject(params);
	const access = authorize(locals.context, 'minutes.view', subject);
	const mayRecord = knock(locals.context, 'findings.record', subject).open;
	return {
		base: `/${access.municipality.slug}/rounds/${access.round.number}`,
		round: { title: access.round.title },
		findings: mayRecord ? `/${access.municipality.slug}/findings` : null,
		minutes: worded(access)
	};
};
