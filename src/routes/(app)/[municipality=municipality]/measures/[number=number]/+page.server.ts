import { fail, redirect } from '@sveltejs/kit';
import { criterionByKey, fieldByKey, fieldOf } from '#lib/domain/instrument/index.ts';
import type { MeasureContent } from '#lib/domain/measures/content.ts';
import { reportSchema } from '#lib/domain/measures/report.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { readForm } from '#lib/forms/read.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { dueWords, measureStateLabel, reportRefusalSentence } from '#lib/i18n/measures.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';
import { reportProgress } from '#lib/server/measures/commands.ts';
import { findingLinksOf } from '#lib/server/measures/finding-links.ts';
import { measureBy } from '#lib/server/measures/queries.ts';
import { reportsOf } from '#lib/server/measures/reports.ts';
import { chainLine } from '../../chain/line.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'measures.view', params);
	const measure = measureBy(access, Number(params.number)) ?? notFound();
	const { id, number, content, standing, structure } = measure;
	const instrument = currentInstrument(access);
	const field = fieldByKey(instrument, content.fieldKey);
	return {
		number,
		content: shownOf(content),
		structure,
		state: standing.state,
		stateWords: measureStateLabel(standing.state),
		due: dueWords({ ...content, standing }),
		share: standing.share,
		field: field ? textOf(field.title) : content.fieldKey,
		criteria: content.criterionKeys.map((key) => {
			const criterion = criterionByKey(instrument, key);
			return {
				key,
				field: fieldOf(instrument, key)?.key ?? content.fieldKey,
				title: criterion ? textOf(criterion.title) : key
			};
		}),
		findings: findingLinksOf(access)(id),
		effect: chainLine(locals.context, params, { kind: 'measure', number }),
		reports: reportsOf(access, id),
		today: access.clock.today(),
		done: noticeIn(url, ['recorded', 'edited', 'reported'])
	};
};

/** What the page shows of it. Ids of findings stay here: readers outside may not know of each. */
function shownOf({ title, action, cause, partners, startOn, dueOn, ...more }: MeasureContent) {
	const { budgets, councilPaper, inConcept, eccar, indicator, indicatorUnit } = more;
	const { baseline, target, actual } = more;
	return {
		...{ title, action, cause, partners, startOn, dueOn, budgets, councilPaper, inConcept, eccar },
		...{ indicator, indicatorUnit, baseline, target, actual }
	};
}

export const actions: Actions = {
	report: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'measures.keep', params);
		const form = await readForm(request, reportSchema);
		if (!form.ok) return fail(400, { ...form.failure, refused: null });
		const outcome = reportProgress(access, Number(params.number), form.value);
		if (outcome.kind === 'gone') return notFound();
		if (outcome.kind === 'reported') {
			redirect(303, `/${params.municipality}/measures/${params.number}?done=reported`);
		}
		const values: Record<string, string> = { ...form.value };
		return fail(409, { values, problems: {}, refused: reportRefusalSentence(outcome.refusal) });
	}
};
