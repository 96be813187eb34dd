import { criteriaOf } from '#lib/domain/instrument/index.ts';
import { nextSteps } from '#lib/domain/rounds/transitions.ts';
import { progressOf } from '#lib/domain/scoring/index.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { abilitiesOf } from '#lib/server/access/abilities.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { repliesOf } from '#lib/server/answers/queries.ts';
import { consensusOf } from '#lib/server/consensus/queries.ts';
import { delegationsOf, possibleDelegates } from '#lib/server/delegations/queries.ts';
import { instrumentOf } from '#lib/server/instrument/queries.ts';
import { ownDueOf } from '#lib/server/programme/hand-in-dates.ts';
import { historyOf, planOf } from '#lib/server/rounds/queries.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { workshopOf } from '#lib/server/workshop/queries.ts';
import { delegate, move, revoke } from './actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const subject = roundSubject(params);
	const access = authorize(locals.context, 'rounds.view', subject);
	const instrument = instrumentOf(access);
	const { overall, fields } = progressOf(instrument, repliesOf(access));
	const abilities = abilitiesOf(access);
	return {
		round: { number: access.round.number, state: access.round.state, ...planOf(access) },
		abilities,
		hall: abilities['workshop.run'] === null ? hallOf(locals.context, subject) : null,
		steps: abilities['rounds.move'] === null ? nextSteps(access.round.state, 'coordinator') : [],
		progress: overall,
		agreed: consensusOf(authorize(locals.context, 'consensus.view', subject)).size,
		criteria: instrument.fields.flatMap(criteriaOf).length,
		fields: instrument.fields.map(({ key, title }) => ({ key, title, progress: fields.get(key) })),
		delegations: delegationsOf(access),
		delegates:
			abilities['fields.delegate'] === null
				? possibleDelegates(authorize(locals.context, 'fields.delegate', subject))
				: [],
		today: access.clock.today(),
		due: ownDueOf(access),
		history: historyOf(access),
		done: noticeIn(url, ['moved', 'delegated', 'revoked'])
	};
};

/** How the workshop stands, for whoever runs it. */
function hallOf(context: App.Locals['context'], subject: ReturnType<typeof roundSubject>) {
	const workshop = workshopOf(authorize(context, 'workshop.run', subject));
	const code = workshop?.endedAt === null ? workshop.code : null;
	return { code, held: workshop !== undefined };
}

export const actions: Actions = { move, delegate, revoke };
