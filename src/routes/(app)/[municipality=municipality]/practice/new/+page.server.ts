import { fail, redirect } from '@sveltejs/kit';
import { draftFrom } from '#lib/domain/practice/index.ts';
import { draftedContent } from '#lib/i18n/practice-draft.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { draftExample } from '#lib/server/practice/commands.ts';
import { readExample, typedExample, typedFrom } from '#lib/server/practice/form.ts';
import { draftSourceOf } from '#lib/server/practice/from-measure.ts';
import { fieldNames } from '../fields.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Empty, or begun with what a measure says (`?measure=N`). */
export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'practice.draft', params);
	const number = url.searchParams.get('measure');
	const source = number
		? (draftSourceOf(authorize(locals.context, 'measures.view', params), Number(number)) ??
			notFound())
		: undefined;
	return {
		fields: fieldNames(access),
		from: source ? source.title : null,
		typed: source ? typedFrom(draftedContent(draftFrom(source))) : typedExample(new FormData())
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'practice.draft', params);
		const typed = typedExample(await request.formData());
		const read = readExample(typed);
		if (!read.ok) return fail(400, { typed, problems: read.problems });
		const number = draftExample(access, read.content);
		redirect(303, `/${params.municipality}/practice/${number}?done=drafted`);
	}
};
