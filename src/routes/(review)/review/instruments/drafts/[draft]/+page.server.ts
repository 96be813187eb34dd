import { fail, redirect } from '@sveltejs/kit';
import { noticeIn } from '#lib/forms/notice.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { provenanceLine } from '#lib/i18n/provenance.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { discardDraft } from '#lib/server/instrument/drafting.ts';
import { arrange } from '../../arranging.server.ts';
import { differenceOf } from '../../difference.server.ts';
import { draftOf, headOf } from '../../draft.server.ts';
import { openPointsOf } from '../../open-points.server.ts';
import { fieldLines } from './lines.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** More of them at once would frighten; the others follow when these are settled. */
const shownPoints = 12;

export const load: PageServerLoad = ({ locals, params, url }) => {
	const draft = draftOf(authorizeStaff(locals.context, 'instruments.keep'), params.draft);
	const { instrument, base, keys } = draft;
	const points = openPointsOf(draft);
	return {
		...headOf(draft),
		title: textOf(instrument.title),
		base: base.version,
		provenance: provenanceLine(instrument),
		...fieldLines(draft),
		summary: differenceOf(base, instrument, keys, null).summary,
		points: points.slice(0, shownPoints),
		pointCount: points.length,
		done: noticeIn(url, ['begun', 'imported', 'arranged', 'saved'])
	};
};

export const actions: Actions = {
	arrange: (event) => {
		const { draft } = event.params;
		return arrange(event, draft, `/review/instruments/drafts/${draft}`);
	},
	discard: async ({ request, locals, params }) => {
		const access = authorizeStaff(locals.context, 'instruments.keep');
		const form = await request.formData();
		if (form.get('sure') === null)
			return fail(400, { refused: m.instruments_discard_unconfirmed(), discarding: true });
		const outcome = discardDraft(access, params.draft, Number(form.get('seen')));
		if (outcome === 'discarded') redirect(303, '/review/instruments?done=discarded');
		const refused = outcome === 'gone' ? m.instruments_gone : m.instruments_discard_moved;
		return fail(409, { refused: refused(), discarding: true });
	}
};
