import { openQuestions, threadsOf } from '#lib/domain/review/entries.ts';
import { extentOf } from '#lib/domain/submission/content.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { authorizeReview } from '#lib/server/access/authorize-review.ts';
import { decisionSubject } from '#lib/server/review/decision-subject.ts';
import { proposalOf } from '#lib/server/review/decision.ts';
import { entriesForStaff } from '#lib/server/review/entries.ts';
import { evaluationsNow } from '#lib/server/review/evaluations.ts';
import { reviewedSubmission } from '#lib/server/review/reviewed.ts';
import { accept, begin, giveBack, write } from './actions.server.ts';
import { divergenceLines, fieldLines, titlesOf } from './lines.server.ts';
import { submissionSubject } from './subject.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorizeReview(locals.context, 'submission.view', submissionSubject(params));
	const reviewed = reviewedSubmission(access);
	const entries = entriesForStaff(access);
	const { municipality, round, submission } = access;
	return {
		municipality: { slug: municipality.slug, name: municipality.name },
		round: { number: round.number, title: reviewed.content.round.title, state: round.state },
		submission,
		extent: extentOf(reviewed.content),
		fields: fieldLines(reviewed, { entries, evaluated: evaluationsNow(access) }),
		divergences: divergenceLines(reviewed),
		summaries: reviewed.content.summaries,
		titles: titlesOf(reviewed.instrument),
		threads: threadsOf(entries.filter(({ criterion }) => criterion === null)),
		openQuestions: openQuestions(entries).length,
		proposal: proposalOf(access),
		subject: decisionSubject(access),
		done: noticeIn(url, ['begun', 'returned', 'accepted', 'proposed', 'written'])
	};
};

export const actions: Actions = { begin, return: giveBack, accept, write };
