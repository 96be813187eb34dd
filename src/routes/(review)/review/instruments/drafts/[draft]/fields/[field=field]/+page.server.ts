import { elementsOf, fieldByKey } from '#lib/domain/instrument/index.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { draftOf, headOf } from '../../../../draft.server.ts';
import { editingActions } from '../../../../editing.server.ts';
import { groupsOf } from '../../../../fields.server.ts';
import { marksOf } from '../../../../marks.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const draft = draftOf(authorizeStaff(locals.context, 'instruments.keep'), params.draft);
	const { instrument } = draft;
	// A field that was removed meanwhile is shown as it was in the base, with what was typed.
	const field =
		fieldByKey(instrument, params.field) ?? fieldByKey(draft.base, params.field) ?? notFound();
	const group = groupsOf(draft);
	const { criteria: marks } = marksOf(draft);
	const groups = elementsOf({ ...instrument, fields: [field] })
		.filter(({ kind }) => kind === 'field' || kind === 'goal')
		.map((element) => {
			const { kind, key } = element;
			const title = kind === 'goal' ? m.instruments_goal_no({ key }) : undefined;
			return group(element, undefined, title);
		});
	return {
		...headOf(draft),
		key: field.key,
		title: textOf(field.title) || field.title.de || field.key,
		sections: [{ id: 'own', title: m.instruments_field_own(), text: null, groups }],
		goals: field.goals.map(({ key, title, criteria }) => ({
			key,
			title: textOf(title) || title.de || key,
			criteria: criteria.map((criterion) => ({
				key: criterion.key,
				title: textOf(criterion.title) || criterion.title.de || criterion.key,
				mark: marks.get(criterion.key) ?? null
			}))
		})),
		done: noticeIn(url, ['saved', 'arranged'])
	};
};

export const actions: Actions = editingActions(
	({ draft, field }) => `/review/instruments/drafts/${draft}/fields/${field}`
);
