import { criteriaOf, fieldOf } from '#lib/domain/instrument/index.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { fieldThatHad } from '#lib/server/instrument/drafts.ts';
import { draftOf, headOf } from '../../../../draft.server.ts';
import { editingActions } from '../../../../editing.server.ts';
import { criterionSections, goalsFor, nextCriterion } from './criterion.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorizeStaff(locals.context, 'instruments.keep');
	const draft = draftOf(access, params.draft);
	const { instrument } = draft;
	const key = params.criterion;
	const field = fieldOf(instrument, key) ?? fieldThatHad(access, params.draft, key) ?? notFound();
	const { title, questions } =
		criteriaOf(field).find((criterion) => criterion.key === key) ?? notFound();
	return {
		...headOf(draft),
		key,
		title: textOf(title) || title.de || key,
		field: { key: field.key, title: textOf(field.title) || field.title.de || field.key },
		sections: criterionSections(draft, field, key),
		questions: questions.map(({ key, text }) => ({ key, title: textOf(text) || text.de || key })),
		...goalsFor(instrument, key),
		next: nextCriterion(field, key),
		done: noticeIn(url, ['saved', 'arranged'])
	};
};

export const actions: Actions = editingActions(
	({ draft, criterion }) => `/review/instruments/drafts/${draft}/criteria/${criterion}`
);
