import { fail, redirect } from '@sveltejs/kit';
import { criterionByKey, fieldOf } from '#lib/domain/instrument/index.ts';
import { emptyForm } from '#lib/domain/measures/form.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { findingTitles } from '#lib/server/findings/queries.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import { recordMeasure } from '#lib/server/measures/commands.ts';
import { readMeasureForm } from '#lib/server/measures/form.ts';
import { choicesFor } from '../choices.server.ts';
import { referenceSentences } from '../refusals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'measures.keep', params);
	return { choices: choicesFor(access), typed: begunWith(access, url.searchParams) };
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'measures.keep', params);
		const read = readMeasureForm(await request.formData());
		const { typed } = read;
		if (!read.ok) return fail(400, { typed, problems: read.problems, refused: undefined });
		const outcome = recordMeasure(access, read.content);
		if (outcome.kind === 'recorded') {
			redirect(303, `/${params.municipality}/measures/${outcome.number}?done=recorded`);
		}
		const refused = referenceSentences[outcome.problem]();
		return fail(409, { typed, problems: {}, refused });
	}
};

/** What a measure begins with: a finding (`?finding=N`) or a criterion (`?criterion=KEY`). */
function begunWith(access: MunicipalityAccess<'measures.keep'>, search: URLSearchParams) {
	const instrument = currentInstrument(access);
	const finding = findingTitles(access).find(
		({ number }) => String(number) === search.get('finding')
	);
	const key = finding?.criterionKey ?? search.get('criterion') ?? '';
	const criterion = criterionByKey(instrument, key);
	const field = criterion && fieldOf(instrument, criterion.key);
	return {
		...emptyForm,
		fieldKey: finding?.fieldKey ?? field?.key ?? '',
		findingIds: finding ? [finding.id] : [],
		criterionKeys: criterion ? [criterion.key] : []
	};
}
