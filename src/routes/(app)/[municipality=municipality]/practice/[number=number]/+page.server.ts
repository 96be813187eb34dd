import { fail, redirect } from '@sveltejs/kit';
import { replySchema } from '#lib/domain/practice/index.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { readForm } from '#lib/forms/read.ts';
import { abilitiesOf } from '#lib/server/access/abilities.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { replyTo } from '#lib/server/practice/asking.ts';
import { moveAsOffice, moveAsTaskForce } from '#lib/server/practice/commands.ts';
import { moveSchema } from '#lib/server/practice/form-schemas.ts';
import { ownExample } from '#lib/server/practice/queries.ts';
import { receivedBy } from '../requests.server.ts';
import { ownView } from './own.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'practice.view', params);
	const example = ownExample(access, Number(params.number)) ?? notFound();
	const received = receivedBy(locals.context, params, abilitiesOf(access));
	return {
		...ownView(access, example, { copy: url.searchParams.get('text') === 'published' }),
		requests: received?.filter(({ number }) => number === example.number) ?? [],
		done: noticeIn(url, ['drafted', 'saved', 'moved', 'replied'])
	};
};

const nothing = { values: {}, problems: {}, outcome: null, request: null };

export const actions: Actions = {
	write: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'practice.draft', params);
		const form = await readForm(request, moveSchema);
		if (!form.ok) return fail(400, { ...nothing, ...form.failure });
		const outcome = moveAsTaskForce(access, Number(params.number), form.value);
		if (outcome.kind !== 'moved') return fail(409, { ...nothing, outcome });
		redirect(303, `/${params.municipality}/practice/${params.number}?done=moved`);
	},
	decide: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'practice.publish', params);
		const form = await readForm(request, moveSchema);
		if (!form.ok) return fail(400, { ...nothing, ...form.failure });
		const outcome = moveAsOffice(access, Number(params.number), form.value);
		const values = { note: form.value.note };
		if (outcome.kind !== 'moved') return fail(409, { ...nothing, values, outcome });
		redirect(303, `/${params.municipality}/practice/${params.number}?done=moved`);
	},
	reply: async ({ request, locals, params, url }) => {
		const access = authorize(locals.context, 'practice.reply', params);
		const id = url.searchParams.get('request') ?? '';
		const form = await readForm(request, replySchema);
		if (!form.ok) return fail(400, { ...nothing, ...form.failure, request: { id, gone: false } });
		const values = { reply: form.value.reply };
		if (!replyTo(access, id, form.value.reply)) {
			return fail(409, { ...nothing, values, request: { id, gone: true } });
		}
		redirect(303, `/${params.municipality}/practice/${params.number}?done=replied#requests`);
	}
};
