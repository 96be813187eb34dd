import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Confirmation, OpenPassage } from '#lib/domain/findings/confirming.ts';
import { findingLimits } from '#lib/domain/findings/content.ts';
import { releaseRefusalSentence } from '#lib/i18n/findings.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { confirmationsIn } from '#lib/server/findings/form.ts';
import {
	approveSummary,
	releaseFinding,
	withdrawApproval,
	withdrawFinding,
	type Released
} from '#lib/server/findings/releasing.ts';
import { writeSummary } from '#lib/server/findings/summing-up.ts';
import type { Actions } from './$types';

interface SummaryTyped {
	text: string;
	confirmed: readonly Confirmation[];
	passages: readonly OpenPassage[];
}

/** Who may read it: releases, taking back, the summary and its approval. */
export const releaseActions = {
	release: async (event) => {
		const access = authorize(event.locals.context, 'findings.release', event.params);
		const seen = Number((await event.request.formData()).get('version'));
		return released(event, releaseFinding(access, Number(event.params.finding), seen), 'released');
	},
	withdraw: async (event) => {
		const access = authorize(event.locals.context, 'findings.release', event.params);
		const note = textIn(await event.request.formData(), 'note', 1_000);
		const outcome = withdrawFinding(access, Number(event.params.finding), note);
		return released(event, outcome, 'withdrawn');
	},
	summarize: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'findings.record', params);
		const form = await request.formData();
		const text = textIn(form, 'summary', 100_000);
		const confirmed = confirmationsIn(form);
		const refuse = (refused: string | null, passages: readonly OpenPassage[] = []) =>
			fail(422, {
				refused,
				note: '',
				summary: { text, confirmed, passages } satisfies SummaryTyped
			});
		if (text.length > findingLimits.summary) {
			return refuse(m.errors_too_long({ max: findingLimits.summary, count: text.length }));
		}
		const seen = textIn(form, 'seen', 100_000);
		const outcome = writeSummary(access, Number(params.finding), text, confirmed, seen);
		switch (outcome.kind) {
			case 'gone':
				return notFound();
			case 'unconfirmed':
				return refuse(null, outcome.passages);
			case 'conflict':
				return refuse(`${m.findings_conflict()} ${outcome.theirs}`);
			case 'written':
				redirect(303, `/${params.municipality}/findings/${params.finding}?done=summary`);
		}
	},
	approve: async (event) => {
		const access = authorize(event.locals.context, 'findings.approve', event.params);
		const seen = textIn(await event.request.formData(), 'summary', 100_000);
		return released(event, approveSummary(access, Number(event.params.finding), seen), 'approved');
	},
	withdrawApproval: (event) => {
		const access = authorize(event.locals.context, 'findings.approve', event.params);
		const outcome = withdrawApproval(access, Number(event.params.finding));
		return released(event, outcome, 'unapproved');
	}
} satisfies Actions;

function released(
	{ params }: Pick<RequestEvent<{ municipality: string; finding: string }>, 'params'>,
	outcome: Released,
	done: string
) {
	if (outcome.kind === 'gone') return notFound();
	if (outcome.kind === 'released') {
		redirect(303, `/${params.municipality}/findings/${params.finding}?done=${done}`);
	}
	const refusal = outcome.kind === 'refused' ? outcome.refusal : 'changed';
	return fail(409, { refused: releaseRefusalSentence(refusal), note: '', summary: null });
}

function textIn(form: FormData, name: string, most: number): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim().slice(0, most) : '';
}
