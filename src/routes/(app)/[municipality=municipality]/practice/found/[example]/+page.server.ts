import { fail, redirect } from '@sveltejs/kit';
import { requestSchema } from '#lib/domain/practice/index.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { readForm } from '#lib/forms/read.ts';
import { dayInWords } from '#lib/i18n/format.ts';
import { placeWords } from '#lib/i18n/practice.ts';
import { abilitiesOf } from '#lib/server/access/abilities.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { askAbout } from '#lib/server/practice/asking.ts';
import { offeredExample } from '#lib/server/practice/offered.ts';
import { fieldNames, namesAmong } from '../../fields.server.ts';
import { sentBy } from '../../requests.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'practice.view', params);
	const example = offeredExample(access, params.example);
	const sent = sentBy(locals.context, params, abilitiesOf(access));
	const requests = sent?.filter(({ exampleId }) => exampleId === params.example) ?? null;
	const name = example?.municipality.name ?? requests?.[0]?.to ?? notFound();
	return {
		name,
		profile: example
			? {
					content: example.content,
					place: placeWords(example.municipality, example.population),
					fields: namesAmong(fieldNames(access), example.fields).map(({ title }) => title),
					published: dayInWords(example.publishedAt)
				}
			: null,
		requests,
		done: noticeIn(url, ['asked'])
	};
};

export const actions: Actions = {
	ask: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'practice.ask', params);
		const form = await readForm(request, requestSchema);
		if (!form.ok) return fail(400, { ...form.failure, refused: null });
		const { message } = form.value;
		const { kind } = askAbout(access, params.example, message);
		if (kind !== 'asked') return fail(409, { values: { message }, problems: {}, refused: kind });
		redirect(303, `/${params.municipality}/practice/found/${params.example}?done=asked#talk`);
	}
};
