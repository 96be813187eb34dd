import { fail, redirect } from '@sveltejs/kit';
import { descriptionSchema } from '#lib/domain/rounds/plan.ts';
import { readForm } from '#lib/forms/read.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { describeRound } from '#lib/server/rounds/commands.ts';
import { planOf } from '#lib/server/rounds/queries.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorize(locals.context, 'rounds.describe', roundSubject(params));
	const { title, workshopOn, workshopPlace } = planOf(access);
	return {
		round: access.round.number,
		values: { title, workshopOn: workshopOn ?? '', workshopPlace }
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'rounds.describe', roundSubject(params));
		const form = await readForm(request, descriptionSchema);
		if (!form.ok) return fail(400, form.failure);
		describeRound(access, form.value);
		redirect(303, `/${params.municipality}/rounds/${params.round}`);
	}
};
