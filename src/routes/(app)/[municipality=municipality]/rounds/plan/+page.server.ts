import { fail, redirect } from '@sveltejs/kit';
import { noProblems, readForm } from '#lib/forms/read.ts';
import { planSchema } from '#lib/domain/rounds/plan.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { instrumentVersions } from '#lib/server/instrument/queries.ts';
import { planRound } from '#lib/server/rounds/commands.ts';
import { roundsOf, unfinishedAmong } from '#lib/server/rounds/queries.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorize(locals.context, 'rounds.plan', params);
	const unfinished = unfinishedAmong(roundsOf(authorize(locals.context, 'rounds.view', params)));
	return {
		unfinished: unfinished ? { number: unfinished.number, title: unfinished.title } : null,
		instruments: instrumentVersions(access).map(({ id, title, version }) => ({
			id,
			title,
			version
		}))
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'rounds.plan', params);
		const form = await readForm(request, planSchema);
		if (!form.ok) return fail(400, { ...form.failure, refused: null });
		const planned = planRound(access, form.value);
		if (planned.kind === 'planned')
			redirect(303, `/${params.municipality}/rounds/${planned.number}`);
		const { title, instrumentId, workshopOn, workshopPlace } = form.value;
		const values = { title, instrumentId, workshopOn: workshopOn ?? '', workshopPlace };
		return fail(409, { values, problems: noProblems, refused: planned });
	}
};
