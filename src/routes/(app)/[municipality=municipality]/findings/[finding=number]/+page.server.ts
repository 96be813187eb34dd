import { noticeIn } from '#lib/forms/notice.ts';
import { abilitiesOf } from '#lib/server/access/abilities.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { findingByNumber } from '#lib/server/findings/queries.ts';
import { recordViewing } from '#lib/server/findings/viewing.ts';
import { answersTo } from './answers.server.ts';
import { courseActions } from './course-actions.server.ts';
import { insideOf, keptInSummary, releasedCopy } from './finding.server.ts';
import { releaseActions } from './release-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'findings.view', params);
	const finding = findingByNumber(access, Number(params.finding)) ?? notFound();
	recordViewing(access, finding.number);
	const mayApprove = abilitiesOf(access)['findings.approve'] === null;
	const { number, title, description, state, visibility, summary, approvedSummary } = finding;
	return {
		finding: { number, title, description, state, visibility, summary, approvedSummary },
		inside: insideOf(access, finding),
		copy: releasedCopy(access, finding),
		answers: answersTo(locals.context, params, finding),
		mayApprove,
		kept: mayApprove ? keptInSummary(access, finding) : [],
		done: noticeIn(url, [
			'recorded',
			'edited',
			'moved',
			'released',
			'withdrawn',
			'summary',
			'approved',
			'unapproved'
		])
	};
};

export const actions: Actions = { ...courseActions, ...releaseActions };
