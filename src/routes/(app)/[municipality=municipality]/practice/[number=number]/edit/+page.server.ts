import { fail, redirect } from '@sveltejs/kit';
import { isEditable } from '#lib/domain/practice/index.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { editExample } from '#lib/server/practice/commands.ts';
import { readExample, seenIn, typedExample, typedFrom } from '#lib/server/practice/form.ts';
import { ownExample } from '#lib/server/practice/queries.ts';
import { seenTokens } from '#lib/server/practice/seen-parts.ts';
import { fieldNames } from '../../fields.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorize(locals.context, 'practice.draft', params);
	const { number, state, draft, version } = ownExample(access, Number(params.number)) ?? notFound();
	return {
		number,
		/** Set where the text cannot be changed now. */
		locked: isEditable(state) ? null : state,
		fields: fieldNames(access),
		typed: typedFrom(draft),
		seen: seenTokens(version, draft)
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'practice.draft', params);
		const form = await request.formData();
		const typed = typedExample(form);
		const seen = seenIn(form);
		const read = readExample(typed);
		if (!read.ok) return fail(400, { typed, seen, problems: read.problems, conflict: null });
		const edited = editExample(access, Number(params.number), read.content, seen);
		switch (edited.kind) {
			case 'saved':
				return redirect(303, `/${params.municipality}/practice/${params.number}?done=saved`);
			case 'gone':
				return notFound();
			case 'locked':
				return fail(409, { typed, seen, problems: {}, conflict: null });
			case 'conflict': {
				const { parts, theirs, merged } = edited;
				const now = { typed: typedFrom(merged), seen: seenTokens(theirs.version, theirs.draft) };
				return fail(409, { ...now, problems: {}, conflict: { parts, theirs: theirs.draft } });
			}
		}
	}
};
