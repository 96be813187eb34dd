import { fail, redirect } from '@sveltejs/kit';
import { m } from '#lib/i18n/paraglide/messages.js';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { publishDraft } from '#lib/server/instrument/publishing.ts';
import { differenceOf } from '../../../difference.server.ts';
import { draftOf, headOf } from '../../../draft.server.ts';
import { openPointsOf } from '../../../open-points.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const draft = draftOf(authorizeStaff(locals.context, 'instruments.publish'), params.draft);
	const { base, instrument, keys } = draft;
	return {
		...headOf(draft),
		base: base.version,
		summary: differenceOf(base, instrument, keys, null).summary,
		open: openPointsOf(draft).length
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const access = authorizeStaff(locals.context, 'instruments.publish');
		const form = await request.formData();
		if (form.get('checked') === null) {
			return fail(400, { refused: m.instruments_publish_unconfirmed() });
		}
		const outcome = publishDraft(access, params.draft, Number(form.get('seen')));
		switch (outcome.kind) {
			case 'published':
				return redirect(303, `/review/instruments/${outcome.id}?done=published`);
			case 'gone':
				return fail(409, { refused: m.instruments_gone() });
			case 'moved':
				return fail(409, { refused: m.instruments_publish_moved() });
			case 'invalid':
				return fail(409, { refused: m.instruments_publish_invalid() });
			case 'version-taken':
				return fail(409, { refused: m.instruments_publish_taken({ version: outcome.version }) });
		}
	}
};
