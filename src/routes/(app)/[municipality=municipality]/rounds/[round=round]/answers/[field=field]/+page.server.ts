import { error, fail, redirect } from '@sveltejs/kit';
import { progressAmong } from '#lib/domain/scoring/index.ts';
import { fieldByKey, questionsOf } from '#lib/domain/instrument/index.ts';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { authorize, knock } from '#lib/server/access/authorize.ts';
import { repliesOf } from '#lib/server/answers/queries.ts';
import { saveSheet } from '#lib/server/answers/save-sheet.ts';
import { sheetOf } from '#lib/server/answers/sheet.ts';
import { handInDelegation } from '#lib/server/delegations/commands.ts';
import { delegationsOf } from '#lib/server/delegations/queries.ts';
import { instrumentOf } from '#lib/server/instrument/queries.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { includesField, type RefusalReason } from '#lib/domain/access/index.ts';
import type { RoundAccess } from '#lib/server/access/access.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'answers.view', roundSubject(params));
	const sheet = sheetOf(access, params.field, getLocale());
	if (!sheet) error(404, { code: 'not-found', message: 'not found' });
	const editing = knock(locals.context, 'answers.edit', roundSubject(params));
	const edits = editing.open && includesField(editing.access.fields, params.field);
	const refusal: RefusalReason | null = edits
		? null
		: editing.open
			? { code: 'field' }
			: editing.reason;
	const { actor } = access;
	return {
		round: { number: access.round.number, title: access.round.title },
		sheet,
		refusal,
		progress: fieldProgress(access, params.field),
		delegations: delegationsOf(access)
			.filter(({ fieldKey }) => fieldKey === params.field)
			.map(({ name, dueOn, standing, note, accountId }) => {
				const own = actor.kind === 'account' && actor.id === accountId;
				return { name, dueOn, standing, note, own };
			}),
		done: url.searchParams.get('done')
	};
};

export const actions: Actions = {
	save: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'answers.edit', roundSubject(params));
		requireField(access, params.field);
		const outcomes = saveSheet(access, params.field, await request.formData());
		const kinds = Object.values(outcomes).map(({ kind }) => kind);
		const result = { outcomes, progress: fieldProgress(access, params.field) };
		if (kinds.includes('conflict')) return fail(409, result);
		if (kinds.includes('invalid')) return fail(400, result);
		return result;
	},
	handIn: async ({ request, locals, params, url }) => {
		const access = authorize(locals.context, 'answers.edit', roundSubject(params));
		requireField(access, params.field);
		const handedIn = (await request.formData()).get('handedIn') === '1';
		if (!handInDelegation(access, params.field, handedIn)) {
			error(404, { code: 'not-found', message: 'not found' });
		}
		redirect(303, `${url.pathname}?done=${handedIn ? 'handed-in' : 'reopened'}`);
	}
};

/** A field outside the access is no more to be found than one that does not exist. */
function requireField({ fields }: RoundAccess<'answers.edit'>, field: string): void {
	if (!includesField(fields, field))
		error(403, { code: 'refused', message: 'refused', reason: { code: 'field' } });
}

function fieldProgress(access: RoundAccess<'answers.view' | 'answers.edit'>, key: string) {
	const field = fieldByKey(instrumentOf(access), key);
	return progressAmong(field ? questionsOf(field) : [], repliesOf(access));
}
