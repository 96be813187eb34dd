import { fail, redirect } from '@sveltejs/kit';
import { formOf } from '#lib/domain/measures/form.ts';
import { disputedMeasure } from '#lib/i18n/measure-parts.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { editMeasure } from '#lib/server/measures/commands.ts';
import { readMeasureForm } from '#lib/server/measures/form.ts';
import { measureBy } from '#lib/server/measures/queries.ts';
import { choicesFor, namesIn } from '../../choices.server.ts';
import { referenceSentences } from '../../refusals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorize(locals.context, 'measures.keep', params);
	const measure = measureBy(access, Number(params.number)) ?? notFound();
	const { number, version, content } = measure;
	return {
		number,
		version,
		title: content.title,
		typed: formOf(content),
		choices: choicesFor(access)
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'measures.keep', params);
		const form = await request.formData();
		const read = readMeasureForm(form);
		const seen = Number(form.get('version'));
		const { typed } = read;
		const back = { typed, problems: {}, refused: undefined, disputed: [], version: seen };
		if (!read.ok) return fail(400, { ...back, problems: read.problems });
		const outcome = editMeasure(access, Number(params.number), read.content, seen);
		switch (outcome.kind) {
			case 'gone':
				return notFound();
			case 'refused':
				return fail(409, { ...back, refused: referenceSentences[outcome.problem]() });
			case 'conflict': {
				const { theirs } = outcome;
				const disputed = disputedMeasure(read.content, theirs.content, namesIn(choicesFor(access)));
				return fail(409, { ...back, disputed, version: theirs.version });
			}
			case 'edited':
				redirect(303, `/${params.municipality}/measures/${params.number}?done=edited`);
		}
	}
};
