import { fail, redirect } from '@sveltejs/kit';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { authorize, knock } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { saveConsensusSheet } from '#lib/server/consensus/save-sheet.ts';
import { consensusSheet } from '#lib/server/consensus/sheet.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const subject = roundSubject(params);
	const access = authorize(locals.context, 'consensus.view', subject);
	const sheet = consensusSheet(access, params.field, getLocale()) ?? notFound();
	const recording = knock(locals.context, 'consensus.record', subject);
	return {
		round: { number: access.round.number, title: access.round.title },
		sheet,
		refusal: recording.open ? null : recording.reason,
		done: Number(url.searchParams.get('done')) || 0
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params, url }) => {
		const access = authorize(locals.context, 'consensus.record', roundSubject(params));
		const outcomes = saveConsensusSheet(access, params.field, await request.formData());
		const kinds = Object.values(outcomes).map(({ kind }) => kind);
		if (kinds.includes('conflict')) return fail(409, { outcomes });
		if (kinds.some((kind) => kind !== 'recorded')) return fail(400, { outcomes });
		redirect(303, `${url.pathname}?done=${kinds.length}`);
	}
};
