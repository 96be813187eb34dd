import { fileProblems } from '#lib/i18n/reports.ts';
import { reportAsked } from './asked.server.ts';
import { choicesOf } from './choices.server.ts';
import { previewOf } from './preview.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { access, offer, plan, problems, report } = reportAsked(event);
	const why = event.url.searchParams.get('why');
	return {
		choices: choicesOf(access, offer, plan),
		problems,
		why: fileProblems.find((problem) => problem === why) ?? null,
		preview: report && (await previewOf(report, plan, event))
	};
};
