import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { refusalOf } from '#lib/domain/access/index.ts';
import { entryLimit } from '#lib/domain/review/entries.ts';
import { noProblems, readForm } from '#lib/forms/read.ts';
import { notMovedSentence } from '#lib/i18n/rounds.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { authorizeReview } from '#lib/server/access/authorize-review.ts';
import {
	acceptSubmission,
	beginReview,
	returnSubmission,
	type Decided
} from '#lib/server/review/decision.ts';
import { writeEntry } from '#lib/server/review/entries.ts';
import { submissionSubject } from './subject.ts';

type Event = RequestEvent<{ municipality: string; round: string }>;

/** What the page was about when the form was made. */
const decisionSchema = z.object({ seen: z.string().max(80).default('') });
const returnSchema = decisionSchema.extend({ note: z.string().trim().min(1).max(1_000) });

/** What staff write in a thread. `who`: a question, a comment for both sides, or an internal note. */
const entrySchema = z.object({
	criterion: z.string().max(64).default(''),
	who: z.enum(['question', 'comment', 'internal']),
	text: z.string().trim().min(1).max(entryLimit)
});

/** Begins the review. */
export async function begin({ request, locals, params, url }: Event) {
	const access = authorizeReview(locals.context, 'submission.begin', submissionSubject(params));
	return settle(beginReview(access, await seenIn(request)), url, 'begun');
}

/** Gives the submission back with a note. */
export async function giveBack({ request, locals, params, url }: Event) {
	const subject = submissionSubject(params);
	const { round } = authorizeReview(locals.context, 'submission.view', subject);
	const form = await readForm(request, returnSchema);
	if (!form.ok) return fail(400, { form: 'return' as const, ...form.failure, refused: null });
	const { note, seen } = form.value;
	if (refusalOf('submission.decide', ['staff'], round.state)) {
		return settle({ kind: 'out-of-order', state: round.state }, url, 'returned', { note });
	}
	const access = authorizeReview(locals.context, 'submission.decide', subject);
	return settle(returnSubmission(access, note, seen), url, 'returned', { note });
}

/** Accepts the submission, or proposes to. */
export async function accept({ request, locals, params, url }: Event) {
	const access = authorizeReview(locals.context, 'submission.decide', submissionSubject(params));
	return settle(acceptSubmission(access, await seenIn(request)), url, 'accepted');
}

async function seenIn(request: Request): Promise<string> {
	const form = await readForm(request, decisionSchema);
	return form.ok ? form.value.seen : '';
}

/** Writes a question or comment, about the whole or about a criterion. */
export async function write({ request, locals, params, url }: Event) {
	const access = authorizeReview(locals.context, 'submission.comment', submissionSubject(params));
	const form = await readForm(request, entrySchema);
	if (!form.ok) return fail(400, { form: 'write' as const, ...form.failure, refused: null });
	const { criterion, who, text } = form.value;
	const written = writeEntry(access, {
		criterion: criterion === '' ? null : criterion,
		kind: who === 'question' ? 'question' : 'comment',
		audience: who === 'internal' ? 'internal' : 'both',
		text
	});
	const anchor = criterion === '' ? '' : `#${criterion}`;
	if (written) redirect(303, `${url.pathname}?done=written${anchor}`);
	const refused = m.review_unknown();
	return fail(409, {
		...{ form: 'write' as const, values: { criterion, who, text }, problems: noProblems },
		refused
	});
}

function settle(
	decided: Decided,
	{ pathname }: URL,
	done: string,
	values: Record<string, string> = {}
) {
	if (decided.kind === 'moved') redirect(303, `${pathname}?done=${done}`);
	if (decided.kind === 'proposed') redirect(303, `${pathname}?done=proposed`);
	return fail(409, {
		form: 'return' as const,
		values,
		problems: noProblems,
		refused: decided.kind === 'changed' ? m.review_changed() : notMovedSentence(decided)
	});
}
