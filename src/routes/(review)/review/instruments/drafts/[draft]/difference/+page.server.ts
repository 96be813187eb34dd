import { fail, redirect } from '@sveltejs/kit';
import { elementOf, unmatchedKeys } from '#lib/domain/instrument/index.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { elementTitle } from '#lib/i18n/instruments.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { nameFormerKeys } from '#lib/server/instrument/former-keys.ts';
import { differenceOf, languageIn } from '../../../difference.server.ts';
import { draftOf, headOf } from '../../../draft.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const draft = draftOf(authorizeStaff(locals.context, 'instruments.keep'), params.draft);
	const { instrument, base, keys } = draft;
	const matches = (['field', 'criterion'] as const).flatMap((kind) => {
		const { gone, fresh } = unmatchedKeys(base, instrument, kind);
		if (fresh.length === 0) return [];
		const named = (from: typeof base, key: string) => {
			const element = elementOf(from, kind, key);
			return element ? elementTitle(element) : key;
		};
		const options = [
			{ value: '', label: m.instruments_mapping_nothing() },
			...fresh.map((value) => ({ value, label: named(instrument, value) }))
		];
		return gone.map((old) => {
			const now = keys[old] ?? '';
			const stored = now === '' ? m.instruments_mapping_nothing() : named(instrument, now);
			return { key: old, title: named(base, old), now, stored, options };
		});
	});
	return {
		...headOf(draft),
		difference: differenceOf(
			base,
			instrument,
			keys,
			languageIn(url),
			`/review/instruments/drafts/${draft.id}`
		),
		matches,
		done: noticeIn(url, ['saved'])
	};
};

export const actions: Actions = {
	match: async ({ request, locals, params }) => {
		const access = authorizeStaff(locals.context, 'instruments.keep');
		const form = await request.formData();
		const given: Record<string, string> = {};
		for (const [name, value] of form) {
			if (typeof value === 'string' && name.startsWith('now:')) given[name.slice(4)] = value;
		}
		const outcome = nameFormerKeys(access, params.draft, Number(form.get('seen')), given);
		if (outcome.kind === 'gone') return fail(409, { given, refused: m.instruments_gone() });
		if (outcome.kind === 'refused') {
			const sentence =
				outcome.why === 'twice' ? m.instruments_mapping_twice : m.instruments_mapping_changed;
			return fail(409, { given, refused: sentence() });
		}
		redirect(303, `/review/instruments/drafts/${params.draft}/difference?done=saved`);
	}
};
