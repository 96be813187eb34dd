import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { submissionText } from '#lib/server/submission/queries.ts';
import type { RequestHandler } from './$types';

/** The submission to the letter: whoever takes its SHA-256 gets the checksum that the page shows. */
export const GET: RequestHandler = ({ locals, params }) => {
	const access = authorize(locals.context, 'rounds.view', roundSubject(params));
	const text = submissionText(access, Number(params.number)) ?? notFound();
	const { municipality, round } = params;
	return new Response(text, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="${municipality}-${round}-${params.number}.json"`,
			'cache-control': 'no-store'
		}
	});
};
