import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { refusalOf } from '#lib/domain/access/index.ts';
import { evaluationSchema, externalSchema } from '#lib/domain/review/assessment.ts';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import { highestLevel } from '#lib/domain/instrument/index.ts';
import { noProblems, readForm } from '#lib/forms/read.ts';
import { roundStateLabel } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { authorizeReview } from '#lib/server/access/authorize-review.ts';
import { instrumentOf } from '#lib/server/instrument/queries.ts';
import { saveEvaluation } from '#lib/server/review/evaluations.ts';
import { exampleChoices } from '#lib/server/review/examples.ts';
import { saveExternal } from '#lib/server/review/external.ts';
import { submissionSubject } from '../subject.ts';

type Event = RequestEvent<{ municipality: string; round: string; field: string }>;

/** The version that the form was made with. */
const seen = { seen: z.coerce.number().int().min(0) };

/** Saves the staff's own level of a criterion. */
export async function view({ request, locals, params, url }: Event) {
	const subject = submissionSubject(params);
	const reading = authorizeReview(locals.context, 'submission.view', subject);
	const schema = externalSchema(highestLevel(instrumentOf(reading))).extend({
		...seen,
		criterion: z.string().min(1).max(64)
	});
	const form = await readForm(request, schema);
	if (!form.ok)
		return fail(400, { form: 'view' as const, ...form.failure, refused: null, theirs: null });
	const { criterion, seen: version, ...content } = form.value;
	const typed = { criterion, level: String(content.level), comment: content.comment };
	const over = passed('submission.assess', reading.round.state);
	if (over) return fail(409, { ...failed('view', typed), refused: over, theirs: null });
	const access = authorizeReview(locals.context, 'submission.assess', subject);
	const saved = saveExternal(access, criterion, content, version);
	if (saved.kind === 'saved') redirect(303, `${url.pathname}?done=saved#${criterion}`);
	if (saved.kind === 'unknown') {
		return fail(409, { ...failed('view', typed), refused: m.review_unknown(), theirs: null });
	}
	const { theirs } = saved;
	const refused = m.review_conflict({ name: theirs.by });
	const values = { ...typed, seen: String(theirs.version) };
	return fail(409, { ...failed('view', values), refused, theirs });
}

/** Saves what the staff say of the field. */
export async function evaluate({ request, locals, params, url }: Event) {
	const subject = submissionSubject(params);
	const reading = authorizeReview(locals.context, 'submission.view', subject);
	const form = await readForm(request, evaluationSchema.extend(seen));
	if (!form.ok) {
		return fail(400, { form: 'evaluate' as const, ...form.failure, refused: null, theirs: null });
	}
	const { seen: version, ...content } = form.value;
	const over = passed('submission.evaluate', reading.round.state);
	if (over) return fail(409, { ...failed('evaluate', content), refused: over, theirs: null });
	const access = authorizeReview(locals.context, 'submission.evaluate', subject);
	const known = new Set(exampleChoices(access).map(({ id }) => id));
	const example = known.has(content.example) ? content.example : '';
	const saved = saveEvaluation(access, params.field, { ...content, example }, version);
	if (saved.kind === 'saved') redirect(303, `${url.pathname}?done=saved#evaluation`);
	if (saved.kind !== 'conflict') {
		const refused = saved.kind === 'returned' ? m.review_returned() : m.review_unknown();
		return fail(409, { ...failed('evaluate', content), refused, theirs: null });
	}
	const { theirs } = saved;
	const refused = m.review_conflict({ name: theirs.by });
	const values = { ...content, seen: String(theirs.version) };
	return fail(409, { ...failed('evaluate', values), refused, theirs });
}

/** Why what was typed cannot be saved any more; null: it can. The door says the same, without the text. */
function passed(ability: 'submission.assess' | 'submission.evaluate', state: RoundState) {
	const refused = refusalOf(ability, ['staff'], state) !== null;
	return refused ? m.review_passed({ state: roundStateLabel(state) }) : null;
}

function failed<F extends string>(form: F, values: Record<string, string>) {
	return { form, values, problems: noProblems };
}
