import { fail, redirect } from '@sveltejs/kit';
import { fieldByKey, questionsOf } from '#lib/domain/instrument/index.ts';
import { progressAmong } from '#lib/domain/scoring/index.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { RoundAccess } from '#lib/server/access/access.ts';
import { authorize, knock } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { repliesOf } from '#lib/server/answers/queries.ts';
import { saveSheet } from '#lib/server/answers/save-sheet.ts';
import { sheetOf } from '#lib/server/answers/sheet.ts';
import { handInDelegation } from '#lib/server/delegations/commands.ts';
import { delegationsOf } from '#lib/server/delegations/queries.ts';
import { instrumentOf } from '#lib/server/instrument/queries.ts';
import { fieldSubject, roundSubject } from '#lib/server/rounds/subject.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'answers.view', roundSubject(params));
	const sheet = sheetOf(access, params.field, getLocale()) ?? notFound();
	const editing = knock(locals.context, 'answers.edit', fieldSubject(params));
	const { actor } = access;
	return {
		round: { number: access.round.number, title: access.round.title },
		sheet,
		refusal: editing.open ? null : editing.reason,
		progress: fieldProgress(access, params.field),
		delegations: delegationsOf(access)
			.filter(({ fieldKey }) => fieldKey === params.field)
			.map(({ name, dueOn, standing, note, accountId }) => {
				const own = actor.kind === 'account' && actor.id === accountId;
				return { name, dueOn, standing, own, note: own ? note : '' };
			}),
		done: noticeIn(url, ['handed-in', 'reopened'])
	};
};

export const actions: Actions = {
	save: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'answers.edit', fieldSubject(params));
		const outcomes = saveSheet(access, params.field, await request.formData());
		const kinds = Object.values(outcomes).map(({ kind }) => kind);
		const result = { outcomes, progress: fieldProgress(access, params.field) };
		if (kinds.includes('conflict')) return fail(409, result);
		if (kinds.includes('invalid')) return fail(400, result);
		return result;
	},
	handIn: async ({ request, locals, params, url }) => {
		const access = authorize(locals.context, 'answers.edit', fieldSubject(params));
		const handedIn = (await request.formData()).get('handedIn') === '1';
		if (!handInDelegation(access, params.field, handedIn)) notFound();
		redirect(303, `${url.pathname}?done=${handedIn ? 'handed-in' : 'reopened'}`);
	}
};

function fieldProgress(access: RoundAccess<'answers.view' | 'answers.edit'>, key: string) {
	const field = fieldByKey(instrumentOf(access), key);
	return progressAmong(field ? questionsOf(field) : [], repliesOf(access));
}
