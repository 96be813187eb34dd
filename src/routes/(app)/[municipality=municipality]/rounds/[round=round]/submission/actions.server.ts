import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { entryLimit } from '#lib/domain/review/entries.ts';
import { noProblems, readForm } from '#lib/forms/read.ts';
import { notMovedSentence } from '#lib/i18n/rounds.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { authorize } from '#lib/server/access/authorize.ts';
import { answerEntry } from '#lib/server/review/entries.ts';
import { moveRound } from '#lib/server/rounds/commands.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { sendInterim } from '#lib/server/submission/commands.ts';
import type { RouteParams } from './$types';

type Event = RequestEvent<RouteParams>;

/** Longest note to project staff with a hand-in, in characters. */
const noteLength = 1_000;

const answerSchema = z.object({
	position: z.coerce.number().int().min(1),
	text: z.string().trim().min(1).max(entryLimit)
});

const submitSchema = z.object({ note: z.string().trim().max(noteLength).default('') });

/** Hands the round in, with everything that the page shows. */
export async function submit({ request, locals, params, url }: Event) {
	const access = authorize(locals.context, 'rounds.move', roundSubject(params));
	const form = await readForm(request, submitSchema);
	if (!form.ok) return fail(400, { form: 'submit' as const, ...form.failure, refused: null });
	const { note } = form.value;
	const moved = moveRound(access, { from: 'consensus', to: 'submitted', note });
	if (moved.kind === 'moved') redirect(303, `${url.pathname}?done=submitted`);
	const refused = notMovedSentence(moved);
	return fail(409, { form: 'submit' as const, values: { note }, problems: noProblems, refused });
}

/** Shows the self-view to the project staff, as it stands. */
export function interim({ locals, params, url }: Event) {
	sendInterim(authorize(locals.context, 'interim.send', roundSubject(params)));
	redirect(303, `${url.pathname}?done=interim`);
}

/** Answers a question of the project staff. */
export async function answer({ request, locals, params, url }: Event) {
	const access = authorize(locals.context, 'review.answer', roundSubject(params));
	const form = await readForm(request, answerSchema);
	if (!form.ok) return fail(400, { form: 'answer' as const, ...form.failure, refused: null });
	const { position, text } = form.value;
	if (answerEntry(access, position, text)) redirect(303, `${url.pathname}?done=answered`);
	const values = { position: String(position), text };
	const refused = m.submission_answer_gone();
	return fail(409, { form: 'answer' as const, values, problems: noProblems, refused });
}
