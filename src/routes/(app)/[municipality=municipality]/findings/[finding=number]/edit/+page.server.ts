import { fail, redirect } from '@sveltejs/kit';
import { typedOf, type FindingContent } from '#lib/domain/findings/content.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { editFinding } from '#lib/server/findings/commands.ts';
import { readFindingForm } from '#lib/server/findings/form.ts';
import { findingByNumber } from '#lib/server/findings/queries.ts';
import { recordViewing } from '#lib/server/findings/viewing.ts';
import { choicesOf } from '../../choices.server.ts';
import { factsOf } from '../../facts.server.ts';
import { placeProblem } from '../../place-problem.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorize(locals.context, 'findings.record', params);
	const view = authorize(locals.context, 'findings.view', params);
	const finding = findingByNumber(view, Number(params.finding)) ?? notFound();
	const { inside, ...common } = finding;
	if (!inside) return notFound();
	recordViewing(view, finding.number);
	const content: FindingContent = { ...inside, ...common };
	const { number } = finding;
	return { number, version: inside.version, typed: typedOf(content), choices: choicesOf(access) };
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'findings.record', params);
		const view = authorize(locals.context, 'findings.view', params);
		const form = await request.formData();
		const read = readFindingForm(form);
		const { typed, confirmed } = read;
		const seen = Number(form.get('version'));
		const back = { typed, confirmed, problems: {}, passages: [], theirs: null, version: seen };
		if (!read.ok) return fail(400, { ...back, problems: read.problems });
		const outcome = editFinding(access, Number(params.finding), read.content, confirmed, seen);
		switch (outcome.kind) {
			case 'gone':
				return notFound();
			case 'misplaced':
				return fail(400, { ...back, problems: placeProblem(outcome) });
			case 'unconfirmed':
				return fail(422, { ...back, passages: outcome.passages });
			case 'conflict': {
				const { title, description } = outcome.theirs;
				const theirs = { title, description, facts: factsOf(view, outcome.theirs) };
				return fail(409, { ...back, theirs, version: outcome.version });
			}
			case 'edited':
				redirect(303, `/${params.municipality}/findings/${params.finding}?done=edited`);
		}
	}
};
