import { error, redirect } from '@sveltejs/kit';
import { noticeIn } from '#lib/forms/notice.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { beginDraft } from '#lib/server/instrument/drafting.ts';
import { openDrafts } from '#lib/server/instrument/drafts.ts';
import { publishedVersion, publishedVersions } from '#lib/server/instrument/published.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const access = authorizeStaff(locals.context, 'instruments.view');
	return {
		drafts: openDrafts(access).map((draft) => ({ ...draft, title: textOf(draft.title) })),
		versions: publishedVersions(access).map(({ instrument, ...version }) => ({
			...version,
			title: textOf(instrument.title),
			version: instrument.version
		})),
		done: noticeIn(url, ['discarded'])
	};
};

export const actions: Actions = {
	begin: async ({ request, locals }) => {
		const access = authorizeStaff(locals.context, 'instruments.keep');
		const base = (await request.formData()).get('base');
		if (typeof base !== 'string' || !publishedVersion(access, base)) {
			error(404, { code: 'not-found', message: 'not found' });
		}
		const { id } = beginDraft(access, base);
		redirect(303, `/review/instruments/drafts/${id}?done=begun`);
	}
};
