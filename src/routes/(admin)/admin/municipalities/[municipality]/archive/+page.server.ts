import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { noticeIn } from '#lib/forms/notice.ts';
import { archivePlanInWords, fingerprintWords, refusalInWords } from '#lib/i18n/archive.ts';
import type { Access } from '#lib/server/access/access.ts';
import { authorizeOperator } from '#lib/server/access/authorize.ts';
import { checkArchive, importArchive, type Checked } from '#lib/server/archive/import.ts';
import { mayArrive } from '#lib/server/archive/queries.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorizeOperator(locals.context, 'archive.import');
	const place = mayArrive(access, params.municipality) ?? none();
	return { place, slug: params.municipality, done: noticeIn(url, ['brought']) };
};

type Act = typeof checkArchive;

export const actions: Actions = {
	check: async (event) => {
		const access = authorizeOperator(event.locals.context, 'archive.import');
		return told(await run(event, access, checkArchive));
	},
	bring: async (event) => {
		const access = authorizeOperator(event.locals.context, 'archive.import');
		const outcome = await run(event, access, importArchive);
		if (outcome.kind === 'refused') return told(outcome);
		redirect(303, `/admin/municipalities/${event.params.municipality}/archive?done=brought`);
	}
};

/** Does it with the file that was sent. */
async function run(
	{ request, params }: RequestEvent<{ municipality: string }>,
	access: Access<'archive.import'>,
	act: Act
): Promise<Checked> {
	const file = (await request.formData()).get('file');
	if (!(file instanceof File) || file.name === '') {
		return { kind: 'refused', problems: [{ code: 'missing', place: '' }] };
	}
	return act(access, params.municipality, new Uint8Array(await file.arrayBuffer())) ?? none();
}

function told(outcome: Checked) {
	if (outcome.kind === 'refused') {
		return fail(400, { refusal: refusalInWords(outcome.problems), checked: null });
	}
	const { plan, fingerprint, made } = outcome;
	const words = { plan: archivePlanInWords(plan), fingerprint: fingerprintWords(fingerprint) };
	return { refusal: null, checked: { ...words, made } };
}

function none(): never {
	error(404, { code: 'not-found', message: 'not found' });
}
