import { fail, redirect } from '@sveltejs/kit';
import { fieldByKey } from '#lib/domain/instrument/index.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { answerHead } from '#lib/i18n/exchange.ts';
import { fileProblemSentence, planInWords } from '#lib/i18n/exchange-plan.ts';
import { textOf } from '#lib/i18n/labels.ts';
import type { RoundAccess } from '#lib/server/access/access.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { choiceText } from '#lib/server/answers/answer-sheet.ts';
import { checkAnswers, importAnswers, type AnswersPlan } from '#lib/server/answers/import-sheet.ts';
import { instrumentOf } from '#lib/server/instrument/queries.ts';
import { fieldSubject } from '#lib/server/rounds/subject.ts';
import { uploadedTable } from '#lib/server/tables/upload.ts';
import type { Actions, PageServerLoad } from './$types';

type Editing = RoundAccess<'answers.edit'>;

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'answers.edit', fieldSubject(params));
	const field = fieldByKey(instrumentOf(access), params.field) ?? notFound();
	return { field: textOf(field.title), done: noticeIn(url, ['answers']) };
};

export const actions: Actions = {
	check: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'answers.edit', fieldSubject(params));
		const upload = await uploadedTable(request);
		if (!upload.ok) return fail(400, { problem: fileProblemSentence(upload.problem) });
		const checked = checkAnswers(access, params.field, upload.table);
		return { ...inWords(access, checked), blocked: false };
	},
	bring: async ({ request, locals, params, url }) => {
		const access = authorize(locals.context, 'answers.edit', fieldSubject(params));
		const upload = await uploadedTable(request);
		if (!upload.ok) return fail(400, { problem: fileProblemSentence(upload.problem) });
		const onlyGood = upload.form.get('onlyGood') !== null;
		const outcome = importAnswers(access, params.field, upload.table, onlyGood);
		if (!outcome.done) return fail(409, { ...inWords(access, outcome), blocked: true });
		redirect(303, `${url.pathname}?done=answers`);
	}
};

function inWords(access: Editing, { plan, conflicts }: AnswersPlan) {
	const instrument = instrumentOf(access);
	return {
		words: planInWords(plan, answerHead),
		conflicts: conflicts.map(({ row, question, theirs, ours }) => ({
			row,
			question,
			theirs: { choice: choiceText(theirs, instrument), evidence: theirs.evidence },
			ours: { choice: choiceText(ours, instrument), evidence: ours.evidence }
		}))
	};
}
