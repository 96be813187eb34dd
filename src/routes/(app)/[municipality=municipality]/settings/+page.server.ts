import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { noticeIn } from '#lib/forms/notice.ts';
import { readForm } from '#lib/forms/read.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { decideConsent } from '#lib/server/benchmark/commands.ts';
import { consentHistory } from '#lib/server/benchmark/consent.ts';
import type { Actions, PageServerLoad } from './$types';

const consentSchema = z.object({
	decision: z.enum(['given', 'revoked']),
	note: z.string().trim().max(500),
	seen: z.string().regex(/^\d{1,6}$/)
});

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'settings.view', params);
	return { decisions: consentHistory(access), done: noticeIn(url, ['given', 'revoked']) };
};

export const actions: Actions = {
	consent: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'consent.decide', params);
		const form = await readForm(request, consentSchema);
		if (!form.ok) return fail(400, { ...form.failure, moved: false });
		const { decision, note, seen } = form.value;
		const given = decision === 'given';
		const outcome = decideConsent(access, { given, note, seen: Number(seen) });
		if (outcome.kind !== 'decided') {
			return fail(409, { values: { note }, problems: {}, moved: true });
		}
		redirect(303, `/${params.municipality}/settings?done=${decision}`);
	}
};
