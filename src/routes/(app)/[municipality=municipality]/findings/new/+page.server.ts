import { fail, redirect } from '@sveltejs/kit';
import { authorize } from '#lib/server/access/authorize.ts';
import { recordFinding } from '#lib/server/findings/commands.ts';
import { readFindingForm } from '#lib/server/findings/form.ts';
import { originIn } from '#lib/server/findings/origin.ts';
import { likelyRoundId } from '#lib/server/findings/places.ts';
import { choicesOf } from '../choices.server.ts';
import { placeProblem } from '../place-problem.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'findings.record', params);
	const { prefilled, source } = originIn(access, url.searchParams);
	const roundId = [likelyRoundId(access) ?? ''];
	return { choices: choicesOf(access), prefilled: { roundId, ...prefilled }, source };
};

export const actions: Actions = {
	default: async ({ request, locals, params, url }) => {
		const access = authorize(locals.context, 'findings.record', params);
		const read = readFindingForm(await request.formData());
		const { typed, confirmed } = read;
		if (!read.ok) return fail(400, { typed, confirmed, problems: read.problems, passages: [] });
		const origin = originIn(access, url.searchParams);
		const outcome = recordFinding(access, read.content, confirmed, origin);
		switch (outcome.kind) {
			case 'recorded':
				redirect(303, `/${params.municipality}/findings/${outcome.number}?done=recorded`);
				break;
			case 'misplaced':
				return fail(400, { typed, confirmed, problems: placeProblem(outcome), passages: [] });
			case 'unconfirmed':
				return fail(422, { typed, confirmed, problems: {}, passages: outcome.passages });
		}
	}
};
