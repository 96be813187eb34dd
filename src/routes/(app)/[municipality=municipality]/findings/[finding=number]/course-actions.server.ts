import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { findingStates } from '#lib/domain/findings/vocabulary.ts';
import { readForm } from '#lib/forms/read.ts';
import { findingStateLabel } from '#lib/i18n/findings.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { moveFinding } from '#lib/server/findings/moving.ts';
import type { Actions } from './$types';

const stepSchema = z.object({
	from: z.enum(findingStates),
	to: z.enum(findingStates),
	note: z.string().trim().max(1_000).default('')
});

/** Steps of a finding's course. */
export const courseActions = {
	move: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'findings.advance', params);
		const form = await readForm(request, stepSchema);
		if (!form.ok) return fail(400, { refused: m.errors_invalid_text(), note: '', summary: null });
		const outcome = moveFinding(access, Number(params.finding), form.value);
		if (outcome.kind === 'gone') return notFound();
		if (outcome.kind === 'moved') {
			redirect(303, `/${params.municipality}/findings/${params.finding}?done=moved`);
		}
		const refused =
			outcome.kind === 'note-required'
				? m.findings_course_note_missing()
				: m.findings_course_moved({ state: findingStateLabel(outcome.state) });
		return fail(409, { refused, note: form.value.note, summary: null });
	}
} satisfies Actions;
