import { fail, redirect } from '@sveltejs/kit';
import { noticeIn } from '#lib/forms/notice.ts';
import { measureHead, structureHead } from '#lib/i18n/exchange.ts';
import { fileProblemSentence, planInWords } from '#lib/i18n/exchange-plan.ts';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { checkMeasures, importMeasures } from '#lib/server/measures/import.ts';
import { checkStructures, importStructures } from '#lib/server/structures/import.ts';
import type { TextTable } from '#lib/server/tables/table.ts';
import { uploadedTable } from '#lib/server/tables/upload.ts';
import type { Actions, PageServerLoad } from './$types';

type Import = MunicipalityAccess<'measures.import'>;

/** What can be in a file: how it is checked and read in. */
const sheets = {
	measures: {
		check: (access: Import, table: TextTable) =>
			planInWords(checkMeasures(access, table), measureHead),
		bring: (access: Import, table: TextTable, onlyGood: boolean) => {
			const { plan, done } = importMeasures(access, table, onlyGood);
			return { words: planInWords(plan, measureHead), done };
		}
	},
	structures: {
		check: (access: Import, table: TextTable) =>
			planInWords(checkStructures(access, table), structureHead),
		bring: (access: Import, table: TextTable, onlyGood: boolean) => {
			const { plan, done } = importStructures(access, table, onlyGood);
			return { words: planInWords(plan, structureHead), done };
		}
	}
};

export const load: PageServerLoad = ({ locals, params, url }) => {
	authorize(locals.context, 'measures.view', params);
	return { done: noticeIn(url, ['measures', 'structures']) };
};

export const actions: Actions = {
	check: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'measures.import', params);
		const upload = await uploadedTable(request);
		const what = whatIn(upload.form);
		if (!upload.ok) return fail(400, { what, problem: fileProblemSentence(upload.problem) });
		return { what, words: sheets[what].check(access, upload.table), blocked: false };
	},
	bring: async ({ request, locals, params }) => {
		const access = authorize(locals.context, 'measures.import', params);
		const upload = await uploadedTable(request);
		const what = whatIn(upload.form);
		if (!upload.ok) return fail(400, { what, problem: fileProblemSentence(upload.problem) });
		const onlyGood = upload.form.get('onlyGood') !== null;
		const { words, done } = sheets[what].bring(access, upload.table, onlyGood);
		if (!done) return fail(409, { what, words, blocked: true });
		redirect(303, `/${params.municipality}/measures/exchange?done=${what}`);
	}
};

function whatIn(form: FormData): keyof typeof sheets {
	return form.get('what') === 'structures' ? 'structures' : 'measures';
}
