import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { answerSheet } from '#lib/server/answers/answer-sheet.ts';
import { fieldSubject } from '#lib/server/rounds/subject.ts';
import { downloadOf } from '#lib/server/tables/download.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params }) => {
	const access = authorize(locals.context, 'answers.edit', fieldSubject(params));
	const [, format] = /^answers\.(csv|xlsx)$/.exec(params.file) ?? [];
	if (format !== 'csv' && format !== 'xlsx') return notFound();
	const { municipality, round } = access;
	const name = `${municipality.slug}-${round.number}-${params.field}`;
	return downloadOf(answerSheet(access, params.field), { format, name, sheet: params.field });
};
