import { fail, redirect } from '@sveltejs/kit';
import { fileProblemSentence } from '#lib/i18n/exchange-plan.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { beginDraft } from '#lib/server/instrument/drafting.ts';
import { readDraft } from '#lib/server/instrument/exchange.ts';
import { publishedVersions } from '#lib/server/instrument/published.ts';
import { tableLimits } from '#lib/server/tables/table.ts';
import { fileSentence, mistakeWords } from './mistakes.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** More are told by their number: nobody mends hundreds of places at once. */
const mostMistakes = 100;

export const load: PageServerLoad = ({ locals }) => {
	const access = authorizeStaff(locals.context, 'instruments.import');
	return {
		bases: publishedVersions(access).map(({ id, instrument }) => ({
			value: id,
			label: `${m.instruments_version(instrument)} (${textOf(instrument.title)})`
		}))
	};
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const access = authorizeStaff(locals.context, 'instruments.import');
		const form = await request.formData();
		const [baseId, file] = [form.get('base'), form.get('file')];
		const versions = publishedVersions(access);
		const base = versions.find(({ id }) => id === baseId);
		const refuse = (problem: string) =>
			fail(400, { base: base?.id, problem, mistakes: [], more: 0 });
		if (!base) return refuse(m.instruments_import_base_missing());
		if (!(file instanceof File) || file.name === '') return refuse(fileProblemSentence('missing'));
		if (file.size > tableLimits.bytes) return refuse(fileProblemSentence('too-large'));
		const published = versions.map(({ instrument }) => instrument);
		const bytes = new Uint8Array(await file.arrayBuffer());
		const read = await readDraft(bytes, base.instrument, published);
		if (read.ok) {
			const { id } = beginDraft(access, base.id, read.draft);
			redirect(303, `/review/instruments/drafts/${id}?done=imported`);
		}
		if (read.file === 'other-version') {
			return refuse(m.instruments_import_other_version({ version: read.version }));
		}
		if (read.file !== null) return refuse(fileSentence(read.file));
		const mistakes = read.problems.slice(0, mostMistakes).map(mistakeWords);
		const more = read.problems.length - mistakes.length;
		return fail(400, { base: base.id, problem: null, mistakes, more });
	}
};
