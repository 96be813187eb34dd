import { openQuestions, threadsOf } from '#lib/domain/review/entries.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { abilitiesOf } from '#lib/server/access/abilities.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { instrumentOf } from '#lib/server/instrument/queries.ts';
import { ownDueOf } from '#lib/server/programme/hand-in-dates.ts';
import { decidedAt } from '#lib/server/review/decided.ts';
import { entriesFor } from '#lib/server/review/entries.ts';
import { returnedWith } from '#lib/server/rounds/queries.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { extentNow, submissionsOf } from '#lib/server/submission/queries.ts';
import { answer, interim, submit } from './actions.server.ts';
import { checkList } from './check-list.server.ts';
import { evaluationLines } from './evaluations.server.ts';
import { criterionTitles } from './titles.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'rounds.view', roundSubject(params));
	const instrument = instrumentOf(access);
	const abilities = abilitiesOf(access);
	const open = ['answering', 'workshop', 'consensus'].includes(access.round.state);
	const entries = entriesFor(access);
	return {
		round: { number: access.round.number, title: access.round.title, state: access.round.state },
		inProgramme: access.municipality.programmeId !== null,
		due: ownDueOf(access),
		checks: open ? checkList(access, instrument) : [],
		extent: open ? extentNow(access) : null,
		submissions: submissionsOf(access),
		decidedOn: decidedAt(access.database, access.round.id, 'accepted'),
		threads: threadsOf(entries),
		openQuestions: openQuestions(entries).length,
		titles: criterionTitles(instrument),
		...evaluationLines(access, instrument),
		returned: returnedWith(access),
		may: {
			submit: abilities['rounds.move'] === null && access.round.state === 'consensus',
			interim: abilities['interim.send'] === null,
			answer: abilities['review.answer'] === null,
			measure: abilities['measures.keep'] === null
		},
		done: noticeIn(url, ['submitted', 'interim', 'answered'])
	};
};

export const actions: Actions = { submit, interim, answer };
