import { fail, redirect } from '@sveltejs/kit';
import { authorize } from '#lib/server/access/authorize.ts';
import { recordMeasure } from '#lib/server/measures/commands.ts';
import { readMeasureForm } from '#lib/server/measures/form.ts';
import { choicesFor } from '../choices.server.ts';
import { referenceSentences } from '../refusals.ts';
import { begunWith } from './begun.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'measures.keep', params);
	return {
		choices: choicesFor(access),
		typed: begunWith(locals.context, access, url.searchParams)
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'measures.keep', params);
		const read = readMeasureForm(await request.formData());
		const { typed } = read;
		if (!read.ok) return fail(400, { typed, problems: read.problems, refused: undefined });
		const outcome = recordMeasure(access, read.content);
		if (outcome.kind === 'recorded') {
			redirect(303, `/${params.municipality}/measures/${outcome.number}?done=recorded`);
		}
		const refused = referenceSentences[outcome.problem]();
		return fail(409, { typed, problems: {}, refused });
	}
};
